import { wordList } from '../vocabulary.ts';

/** Parts of one talk. */
const parts = wordList({
  ja: `
    アーキテクチャ, アジェンダ, アブスト, イントロ, イントロダクション, おわりに, スピーカー紹介, スライド,
    セッション情報, ディスカッション, デメリット, デモ, ところで, とは, トピック, なぜ, はじめに, ポイント,
    まとめ, メモ, メリット, モチベーション, 移行, 一言, 運用, 課題, 会社紹介, 解決, 解決策, 概要, 概略, 学び,
    学んだこと, 監視, 気になった点, 疑問, 議論, 欠点, 結び, 結果, 現状, 後半, 効果, 構成, 考察, 講演情報,
    今後, 今後の課題, 今後の展望, 最後に, 参考, 参考リンク, 参考資料, 参考文献, 仕組み, 使い方, 資料,
    資料など, 事例, 自己紹介, 質疑, 質疑応答, 質問, 実験, 実装, 手法, 所感, 説明, 前提, 前半, 対策, 提案,
    提案手法, 登壇者, 登壇者紹介, 登壇者情報, 動機, 導入, 導入事例, 特徴, 内容, 発表資料, 発表者, 発表者紹介,
    発表情報, 評価, 補足, 目次, 目的, 問題点, 余談, 用語, 用語集, 要約, 利点, 例
  `,
  en: `
    about me, about the speaker, about the speakers, about the talk, about this session, about this talk,
    abstract, action items, advantages, agenda, analysis, answer, appendix, approach, architecture,
    audience questions, background, basics, benchmark, benchmarks, benefits, bio, brainstorming, case studies,
    case study, challenge, challenges, comments, concept, concepts, conclusion, conclusions, cons, context,
    data, definitions, demo, demos, deployment, description, design, details, disadvantages, discussion,
    drawbacks, evaluation, example, examples, exercise, exercises, experiment, experiments, faq, features,
    feedback, further reading, future, future work, getting started, goal, goals, history, how,
    implementation, impressions, installation, intro, introduction, key concepts, key ideas, key points,
    key takeaways, learnings, lessons, lessons learned, limitations, links, live demo, main points,
    main takeaways, method, methods, metrics, monitoring, motivation, my notes, my takeaways, my thoughts,
    next steps, notes, objectives, outline, overview, performance, practice, prerequirements, prerequisites,
    problem, problem statement, problems, pros, pros and cons, q & a, q and a, q&a, qa, question, questions,
    questions and answers, recap, reference, references, related work, resources, result, results,
    results and discussion, security, session description, session details, session info, session information,
    setup, slides, solution, solutions, speaker bio, summary, takeaways, talk description, talk details,
    talk info, techniques, terminology, terms, testing, the basics, the problem, the solution, theory,
    thoughts, tips, tl;dr, tldr, tools, topics, tricks, types, usage, use case, use cases, video, what,
    what's next, when, where, who, who am i, why, wrap up, wrap-up
  `,
  zh: `
    案例, 背景, 笔记, 筆記, 补充, 補充, 步骤, 步驟, 大纲, 大綱, 动机, 对比, 方案, 方法, 分享人介绍, 概述,
    感想, 工具, 规划, 记录, 技术选型, 紀錄, 嘉宾介绍, 架构, 架構, 简介, 建议, 建議, 讲师, 讲师介绍, 讲者介绍,
    講者, 講者介紹, 结果, 结论, 結論, 解决方案, 解決方案, 介绍, 介紹, 经验, 經驗, 局限, 例子, 流程, 目标,
    目標, 目录, 目錄, 难点, 難點, 评估, 評估, 前言, 缺点, 设计, 設計, 实践, 实例, 实现, 實作, 示例, 收益,
    术语, 思考, 提问, 提問, 挑战, 挑戰, 痛点, 未来, 未来规划, 未来展望, 未來展望, 问答, 问题, 問答, 問題,
    现状, 現狀, 小结, 效果, 心得, 演示, 要点, 议程, 引言, 优点, 优化, 优缺点, 优势, 優缺點, 原理, 摘要, 展望,
    重點, 自我介绍, 自我介紹, 总结, 总结与展望, 總結
  `,
  ko: `
    개념, 개요, 결과, 결론, 구조, 구현, 구현 방법, 느낀 점, 느낀점, 느낌, 다음 단계, 단점, 데모, 도입,
    도입 배경, 도입 효과, 동기, 들어가며, 메모, 목차, 목표, 문제, 문제 상황, 문제 정의, 문제점, 발표 내용,
    발표자 소개, 배경, 배경 지식, 배운 점, 본론, 비교, 사례, 서론, 설계, 성능, 세션 내용, 세션 소개, 소개,
    시연, 실험, 실험 결과, 아키텍처, 앞으로, 역사, 연사 소개, 예시, 요약, 용어, 용어 정리, 자기소개, 장단점,
    장점, 장점과 단점, 적용 사례, 접근 방법, 정리, 정의, 질문, 질의응답, 참고, 참고 자료, 특징, 팁, 평가,
    한계, 해결, 해결 과정, 해결 방법, 해결책, 핵심, 핵심 요약, 향후 계획, 활용 사례
  `,
  de: `
    anmerkungen, ansatz, architektur, aufbau, ausblick, auswertung, begriffe, beispiel, beispiele, bewertung,
    das problem, definitionen, diskussion, einführung, einleitung, empfehlungen, erfahrungen, ergebnis,
    ergebnisse, fazit, fragen, fragen und antworten, geschichte, gliederung, grenzen, grundlagen, hintergrund,
    inhalt, kernaussagen, konzept, kosten, literatur, live-demo, lösung, meine notizen, methode,
    nächste schritte, nachteile, notizen, praxis, probleme, problemstellung, quellen, theorie, tipps,
    tipps und tricks, über den referenten, über mich, überblick, umsetzung, vorgehen, vorteile, werkzeuge,
    ziel, ziele, zusammenfassung
  `,
  fr: `
    approche, astuces, avantages, bilan, bonnes pratiques, comment, conseils, contexte, définition,
    définitions, démo, démonstration, détails, exemple, exemples, historique, inconvénients, limites,
    mes notes, méthode, mise en oeuvre, mise en œuvre, mise en place, objectif, objectifs, outils,
    perspectives, points clés, pour aller plus loin, pourquoi, problématique, problème, prochaines étapes,
    références, résultats, résumé, retour d'expérience, synthèse
  `,
  es: `
    arquitectura, buenas prácticas, cómo, conclusión, conclusiones, consejos, contexto, definición,
    definiciones, demostración, desventajas, ejemplo, ejemplos, el problema, enfoque, herramientas,
    introducción, la solución, limitaciones, método, metodología, mis notas, motivación, notas, objetivo,
    objetivos, por qué, preguntas, problema, puntos clave, referencias, resultados, resumen, siguientes pasos,
    solución, ventajas
  `,
  pt: `
    abordagem, arquitetura, boas práticas, como, conclusão, conclusões, definição, demonstração, desvantagens,
    dicas, exemplo, exemplos, ferramentas, história, introdução, limitações, metodologia, motivação,
    o problema, perguntas, pontos-chave, por que, próximos passos, referências, resumo, solução, vantagens
  `,
  it: `
    architettura, come, conclusione, conclusioni, consigli, definizioni, dimostrazione, domande, esempi,
    esempio, il problema, introduzione, la soluzione, limiti, motivazione, obiettivi, obiettivo, perché,
    problemi, prossimi passi, punti chiave, riassunto, riferimenti, risultati, soluzione, storia, strumenti,
    svantaggi, vantaggi
  `,
  ru: `
    архитектура, введение, вопросы, вопросы и ответы, вывод, выводы, демо, задача, задачи, заключение,
    заметки, инструменты, история, итоги, минусы, мотивация, недостатки, определения, план, плюсы,
    плюсы и минусы, подход, преимущества, пример, примеры, проблема, проблемы, реализация, результат,
    результаты, решение, решения, советы, содержание, ссылки, цели, цель
  `,
  pl: `
    architektura, cel, cele, definicje, historia, implementacja, linki, motywacja, narzędzia, notatki,
    podejście, podsumowanie, porady, problemy, przykład, przykłady, pytania, pytania i odpowiedzi,
    rozwiązania, rozwiązanie, wady, wnioski, wprowadzenie, wstęp, wyniki, zalety, zalety i wady
  `,
});

/** Whether a heading is a word for a part of one talk. */
export function isPartWord(key: string): boolean {
  return parts.has(key) || /^.{1,14}とは(?:何か|なにか)?[?？]?$/.test(key);
}
