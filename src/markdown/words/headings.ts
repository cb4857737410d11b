import { isBreak, isBreakWord, isCeremony } from './breaks.ts';
import { isMeetingWord } from './meetings.ts';
import { wordList } from './vocabulary.ts';

/**
 * Words of headings, in the languages of real notes. Each list says what a heading that is such a word, and
 * hardly more, stands for. A heading is compared folded, without numbers, signs and emoji around it.
 */

/** What a writer says of the whole event, or of the notes. */
const sections = wordList({
  ja: `
    kpt, lt会, lt大会, memo, q&aまとめ, togetter, togetterまとめ, アクセス, アジェンダ, あとがき, あらすじ,
    アンケート, イベントとセッション, イベントについて, イベント概要, おことわり, おまけ, おわり, おわりに,
    お断り, お知らせ, お問い合わせ, きっかけ, このイベントについて, このノートについて, このメモについて,
    さいごに, スケジュール, スペシャルサンクス, スポンサー, スポンサーセッション, スライド, スライドの内容,
    スライド一覧, セッション, セッションメモ, セッションレポート, セッション一覧, セッション概要, その他,
    その他のセッション, タイムテーブル, とは, なんで来たん?, ノベルティ, はじめに, ハッシュタグ, ふりかえり,
    プログラム, ほかのセッション, まえがき, まとめ, まとめのページ, メモ, もくじ, やったこと,
    ライトニングトーク, ライトニングトークス, リンク, リンク集, ルール, ログ, わかったこと, 運営,
    運営ブレスト, 運営ブレストログ, 運営ログ, 往路, 過去の資料, 会場, 会場アクセス, 会場について, 会場の様子,
    改善点, 開催概要, 開催報告, 概要, 各発表のメモ, 学び, 感想など, 観光, 関連, 関連リンク, 関連記事, 帰り道,
    帰路, 気づき, 気になったこと, 協賛, 経緯, 個人的な感想, 個人的まとめ, 公式hp, 公式サイト, 公式ページ,
    更新履歴, 行き方, 行くまで, 講演, 講演メモ, 講演一覧, 講演概要, 講演記録, 告知, 今後, 今後の予定, 懇談会,
    最後に, 雑感, 雑談, 参加したセッション, 参加した動機, 参加者, 参加者一覧, 参加登録, 参加動機, 参加費,
    参加方法, 参考リンク, 参考資料, 参考文献, 資料, 資料まとめ, 持ち帰り, 持ち物, 時間割, 次にやること, 次回,
    次回は, 次回予告, 自己紹介, 式次第, 写真, 謝辞, 主催, 収支, 終わりに, 宿, 宿泊, 出発, 準備, 所感, 小並感,
    詳細, 情報, 食事, 振り返り, 申し込み, 申込, 申込方法, 進行表, 宣伝, 戦利品, 選考, 前日, 全体の感想,
    全体まとめ, 全体感想, 全体的な感想, 総括, 総評, 他のセッション, 対象, 注意, 注意事項, 注意点,
    聴いたセッション, 聴講メモ, 展示, 展示ブース, 登壇者一覧, 登壇内容, 当日, 当日の様子, 到着, 動画, 動機,
    得たもの, 内容, 背景, 買ったもの, 発表, 発表メモ, 発表一覧, 発表概要, 発表資料, 発表者一覧, 反省, 反省点,
    服装, 聞いたセッション, 聞いた発表, 募集要項, 凡例, 目次, 問い合わせ, 余談, 翌日, 立ち話, 旅行記,
    良かったこと, 連絡先, 話題
  `,
  en: `
    a final word, about, about the event, about these notes, about this event, acknowledgements, action items,
    after, aftermath, afternoon, agenda, arrival, attendees, before, book list, books, booths, caveat,
    caveats, closing circle, closing thoughts, code of conduct, community gathering, conclusion, conclusions,
    conference day, conference days, contact, contents, credits, development sprint, development sprints,
    disclaimer, epilogue, evening, everything else, exhibition, expo, faq, feedback, final thoughts,
    final words, finally, find out more, follow up, follow-up, food, for next time, foreword, full story,
    further reading, gathering, general, general notes, general takeaways, getting here, getting home,
    getting there, glossary, ground rules, hallway conversations, hallway track, handles, hashtag, hashtags,
    highlights, hotel, how to get there, how to register, impressions, index, intro, introduction, job board,
    job fair, jobs, keep, key takeaways, last words, learn more, legend, lessons learned, licence, license,
    lightning, lightning talk, lightning talks, lineup, links, location, logistics, long version,
    longer version, lt, lts, main takeaways, misc, miscellaneous, more, more posts, morning, my talks,
    my thoughts, nb, next, next meetup, next month, next steps, next time, nota bene, notes, notice,
    open space, open spaces, opening circle, organization, other, other notes, other sessions, other talks,
    others, overall, overall impressions, overview, participants, people, people i met, photos, pictures,
    poster, poster session, posters, pre-conference, pre-show, preface, problem, program, prologue, questions,
    random links, random notes, read more, reading, reading list, reading material, reading materials, recap,
    recordings, reference, references, related, related articles, related posts, resources, retro,
    retrospective, rsvp, rules, schedule, see also, session highlights, session notes, sessions, short talks,
    short version, shorter version, sign up, slides, source, sources, speaker, speaker tour, speakers,
    sponsor, sponsor booth, sponsor booths, sponsored, sponsoring, sponsors, sprint, sprints, summary, swag,
    table of contents, take aways, take-aways, takeaways, talk highlights, talk notes, talks,
    talks i attended, talks i saw, thank you, thanks, the aftermath, the conference, the intro, the outro,
    the prelude, the sprints, the talks, the venue, the way back, the way home, the way there,
    things to google, things to look up, thoughts, tickets, timetable, tl;dr, tldr, to do, to google,
    to look up, to read, to research, toc, todo, todos, tools, travel, try, tweets, useful links, venue,
    venue and tickets, videos, warning, watch list, watchlist, what to bring, what's next, why i went,
    wrap up, wrap-up, wrapup
  `,
  zh: `
    报名, 报名方式, 報名, 参考, 参考资料, 參考, 參考資料, 场地, 倡议, 出发, 出發, 大纲, 大綱, 大会回顾, 地点,
    发起, 發起, 反馈, 附录, 附錄, 感受, 感叹, 感嘆, 感想, 感谢, 感謝, 个人感受, 关于, 關於, 關於活動, 合影,
    合照, 后记, 後記, 花絮, 幻灯, 幻灯片下载, 幻灯下载, 回程, 回顾, 回顧, 会场, 會場, 活动地点, 活动回顾,
    活动介绍, 活动时间, 活动信息, 活動介紹, 嘉宾, 嘉宾介绍, 简介, 簡介, 讲师 ppt, 讲师介绍, 講師介紹, 交通,
    结束语, 结语, 結語, 流水, 流水帐, 流水账, 流水帳, 录像, 录音, 路上, 錄音, 媒体资料, 媒體資料, 美食, 免责,
    免责声明, 免責, 鸣谢, 鳴謝, 目录, 目錄, 其他, 其它, 前言, 日程, 日程安排, 闪电演讲, 閃電秀, 閃電演講,
    时间, 时间表, 食物, 時間表, 视频, 视频和 ppt, 收获, 收穫, 体会, 尾声, 问卷, 下期预告, 下期預告, 现场照片,
    現場照片, 相关链接, 相關連結, 小结, 小結, 写在前面, 写在最后, 寫在前面, 寫在最後, 心得, 议程, 議程, 引言,
    緣起, 杂谈, 雜談, 赞助, 赞助商, 贊助, 贊助商, 展台, 展位, 照片, 志愿者, 致谢, 致謝, 周边, 主办方, 住宿,
    资料, 资料下载, 总结, 總結, ppt, ppt 下载
  `,
  ko: `
    가는 길, 감사 인사, 개요, 결론, 계기, 관련 링크, 굿즈, 기타, 끝으로, 나가며, 느낀 점, 느낀점, 느낌,
    다음 모임, 다음 행사, 대상, 들어가기 전에, 들어가는 글, 들어가며, 라이트닝 토크, 링크, 마무리, 마무리하며,
    마치며, 맺으며, 맺음말, 머리말, 목차, 문의, 발표 자료, 발표자료, 부스, 부스 투어, 사진, 서론, 소감, 소개,
    스폰서, 시간표, 시작하기 전에, 시작하며, 신청, 신청 계기, 신청 방법, 아쉬운 점, 영상, 오시는 길, 요약,
    일정, 자료, 장소, 정리, 좋았던 점, 준비, 준비물, 참가 계기, 참가 신청, 참고, 참고 링크, 참고 자료,
    참고자료, 참여, 참여 계기, 총정리, 총평, 타임테이블, 프로그램, 한 줄 평, 한줄평, 행사 개요, 행사 소개,
    행사 정보, 회고, 후기, 후원
  `,
  de: `
    ablauf, abreise, ähnliche beiträge, allgemeines, anfahrt, ankunft, anmeldung, anreise, ausblick, ausklang,
    bilder, dank, danke, danksagung, dokumentation, drumherum, eindrücke, einleitung, fazit, folien,
    gesamteindruck, hinfahrt, hinweis, informationen, infos, kontakt, kurze version, lange version,
    langfassung, links zu den folien, material, materialien, mein eindruck, mein fazit, meine eindrücke,
    nächster termin, nächstes mal, nachtrag, nachwort, orga, organisation, ort, programm, quelle, quellen,
    rückblick, rückfahrt, rückreise, siehe auch, sofort wieder, sonstiges, sponsoren, tagesordnung,
    teilnehmer, termine, über die konferenz, über die veranstaltung, überblick, veranstaltungsort,
    verbesserungsvorschläge, verpflegung, verschiedenes, vorstellungsrunde, vorträge, vorwort, weiteres,
    weiterführende links, zeitplan, zusammenfassung
  `,
  fr: `
    à retenir, ailleurs, ambiance, articles liés, avant-propos, avertissement, avis, bilan,
    ce que j'ai retenu, ce que je retiens, cercle de clôture, cercle final, comment j'y suis arrivée,
    communauté, divers, en conclusion, en résumé, en vrac, épilogue, informations, informations pratiques,
    infos pratiques, l'ambiance, l'arrivée, l'hôtel, l'organisation, le cercle final, le contexte, le lieu,
    le mot de la fin, le programme, le reste, le voyage, les conférences, les liens, les lieux, les sponsors,
    les stands, liens, liens utiles, lieu, mes conclusions, mes impressions, mon avis, mon bilan,
    mon ressenti, pêle-mêle, planning, points négatifs, points positifs, pour conclure, pour la suite,
    pour le futur, pour résumer, préambule, prochaine édition, programme, quelques liens, remerciements,
    ressenti, ressources, résumé, sommaire, stands, table des matières, version courte, version longue,
    vidéos, voir aussi, voyage
  `,
  es: `
    advertencia, agradecimientos, ambiente, aviso, comunidad, conclusión, conclusiones, el ambiente, el lugar,
    el viaje, en resumen, enlaces, enlaces de interés, fotos, fuente, fuentes, horario, impresiones, índice,
    información, información general, introducción, la organización, la sede, lo bueno, lo malo, lo mejor,
    lo peor, lugar, mis conclusiones, mis impresiones, opinión, organización, otros, patrocinadores,
    presentación, prólogo, próxima edición, recursos, referencias, resumen, sede, tabla de contenidos,
    valoración, valoración general, varios, ver también, versión larga
  `,
  pt: `
    a viagem, agradecimentos, apresentação, comunidade, conclusão, conclusões, considerações finais,
    cronograma, em resumo, epílogo, fonte, fontes, impressões, informações, introdução, links úteis, local,
    minhas impressões, o local, organização, outros, pontos negativos, pontos positivos, programação,
    próxima edição, referências, resumo, sumário, veja também
  `,
  it: `
    altro, atmosfera, conclusione, conclusioni, considerazioni finali, il luogo, il viaggio, impressioni,
    in sintesi, indice, informazioni, introduzione, le mie impressioni, link utili, luogo, orario,
    organizzazione, premessa, programma, prossima edizione, riassunto, ringraziamenti, risorse, varie
  `,
  ru: `
    атмосфера, благодарности, видео, вместо вступления, вместо заключения, впечатления, вступление, выводы,
    до встречи, заключение, итог, итоги, как добраться, материалы, место, место проведения, мои впечатления,
    о конференции, о мероприятии, общие впечатления, оглавление, организация, партнёры, площадка,
    полезные ссылки, послесловие, предисловие, программа, прочее, разное, расписание, резюме, содержание,
    спасибо, спонсоры, ссылки, стенды, фото, фотографии, что не понравилось, что понравилось
  `,
  pl: `
    co mi się podobało, do zobaczenia, dojazd, dziękuję, harmonogram, inne, linki, lokalizacja, materiały,
    miejsce, moje wrażenia, następna edycja, o konferencji, ogólne wrażenia, organizacja, podróż,
    podsumowanie, podziękowania, przydatne linki, różne, spis treści, sponsorzy, wnioski, wrażenia, wstęp,
    zdjęcia
  `,
});

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

/** Questions and answers stand below. */
const questionWords = wordList({
  ja: `
    q&aコーナー, q&aタイム, qaタイム, ディスカッション, 会場からの質問, 議論, 質疑, 質疑応答, 質疑応答タイム,
    質問, 質問・回答, 質問コーナー, 質問タイム, 質問と回答, 質問など
  `,
  en: `
    ama, ask me anything, ask the speaker, ask the speakers, audience q&a, audience questions, discussion,
    discussion and questions, faq, open discussion, open questions, other questions, q & a, q and a, q/a, q&a,
    q&as, qa, qanda, question, question & answer, question and answer, questions, questions & answers,
    questions & discussion, questions and answers, questions and discussion, questions from the audience
  `,
  zh: `
    观众提问, 互动, 互动环节, 互动问答, 互動, 讨论, 討論, 提问, 提问环节, 提問, 听众提问, 聽眾提問, 问答,
    问答环节, 问题与回答, 問答, 問答環節, 問答時間, 现场提问, 现场问答, 現場提問, 現場問答, 自由提问,
    q&a 环节
  `,
  ko: `
    관객 질문, 질문, 질문 답변, 질문 및 답변, 질문과 답변, 질문들, 질의 및 응답, 질의 응답, 질의응답,
    질의응답 시간, 청중 질문, 토론
  `,
  de: `
    diskussion, fragen, fragen & antworten, fragen und antworten, fragen und diskussion, fragerunde,
    nachfragen, publikumsfragen, publikumsrunde
  `,
  fr: `
    débat, échanges, questions & réponses, questions de l'audience, questions de la salle,
    questions du public, questions et réponses, questions réponses, questions-réponses, questions/réponses,
    séance de questions, temps d'échange
  `,
  es: `
    debate, dudas, preguntas, preguntas del público, preguntas y debate, preguntas y respuestas,
    ronda de preguntas, turno de preguntas
  `,
  pt: 'dúvidas, perguntas, perguntas da plateia, perguntas do público, perguntas e respostas',
  it: 'dibattito, domande, domande del pubblico, domande e risposte',
  ru: `
    вопрос-ответ, вопросы, вопросы и ответы, вопросы из зала, вопросы к докладчику, вопросы слушателей,
    вопросы-ответы, дискуссия, обсуждение
  `,
  pl: 'dyskusja, pytania, pytania i odpowiedzi, pytania publiczności, pytania z sali',
});

/** No question was asked. */
const noQuestions =
  /^(?:なし|無し|特になし|特に無し|質問(?:は)?(?:なし|無し|特になし|出ず)|none|no questions?(?: asked)?|n\/a|nothing|keine(?: (?:fragen|rückfragen))?|es gab keine fragen|没有(?:问题|提问)?|無|无|없음|질문(?:은)? 없음|aucune(?: question)?|pas de questions?|ninguna(?: pregunta)?|sin preguntas|(?:no )?hubo preguntas|nenhuma(?: pergunta)?|sem perguntas|nessuna(?: domanda)?|нет(?: вопросов)?|вопросов (?:нет|не было)|brak(?: pytań)?|nie było pytań|[-–—])[.。!！]?$/i;

/** Numbers, bullets, emoji and the like before a heading's words. */
const ahead =
  /^(?:\ufe0f|\u200d|[\p{Extended_Pictographic}\p{Emoji_Modifier}★☆■□◆◇●○◎◯〇◉▼▽▲△▶►♦❖✦♪※§¡¿*~_#>|・\s\u3000-]|\d{1,2}(?:[.．-]\d{1,2}){0,3}\s*[.．)）:：、]\s*|\d{1,2}(?:\.\d{1,2}){1,3}\s+|:[a-z\d_+-]{2,30}:|[(（[［【]\d{1,2}[)）\]］】]|no\.\s?\d{1,2}[:：.]?\s|[①-⑳]|[一二三四五六七八九十]{1,3}、|[ivx]{1,4}[.)]\s)+/iu;
const behind = /[\s\u3000:：.．。!！~〜～♪*_#…・♥]+$/u;

/** What is to be one space; a single one is left alone, of which there are many. */
const spaces = /\s{2,}|[^\S ]/g;

/** In UTF-16 units; no word of a heading is longer. */
const longestWord = 200;

/** The form in which a heading is looked up. */
export function headingKey(text: string): string {
  if (text.length > longestWord) return text;
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[“”’]/g, sign => (sign === '’' ? "'" : '"'));
  const bare = folded
    .replace(ahead, '')
    .replace(/\p{Extended_Pictographic}|\ufe0f|(?:^|\s):[a-z][a-z\d_+-]{1,30}:$/gu, '')
    .replace(behind, '');
  const key = bare
    .replace(/^[「【[(<"'](.*)[」】\])>"']$/, '$1')
    .replace(spaces, ' ')
    .trim();
  return key === '' ? folded.replace(/\s+/g, ' ') : key;
}

/** What comes after the event, and words with which people close. */
const closingPattern =
  /^.{0,24}(?:一緒に働(?:き|く|け|いて).{0,12}|(?:採用|求人)(?:情報|について|ページ)?|(?:仲間|メンバー|エンジニア)を?(?:大?募集.{0,12}|探してい.{0,6}))$|^(?:we(?:['’]re| are) hiring|join (?:us|our team)|come work with us|work with us|wir (?:suchen|stellen ein)|nous recrutons|estamos contratando)(?![\p{L}]).{0,24}$|^(?:今後|次回|来年|これから)(?:について|のこと|は|も|に向けて|の予定|の抱負|の話)?$|^(?:また来年|来年も|ではまた|それではまた|また次回|次回も|내년|다음에|下次|明年).{0,16}$|^(?:see you|until next|next (?:year|edition|event)|looking (?:ahead|forward)|that's (?:all|it)|what else|anything else|bis (?:zum )?nächst|bis bald|nächstes jahr|wie geht(?:'s| es) weiter|und sonst|was sonst|was bleibt|à (?:l'année prochaine|bientôt|la prochaine)|rendez-vous (?:en|l'an)|l'an(?:née)? prochaine?|et après|et les autres|pour (?:finir|terminer)|les petits plus|c'est quoi|qu'est[- ]ce que|(?:la )?prochaine fois|donnez[- ](?:nous )?votre avis|dites[- ]nous tout|zum (?:ab)?schluss|para (?:terminar|acabar|finalizar|concluir)|per (?:finire|concludere)|hasta (?:la próxima|pronto|el año)|até (?:a próxima|breve|o próximo)|alla prossima|ci vediamo|nos vemos|man sieht sich|on se (?:revoit|retrouve)|arrivederci|до (?:встречи|новых встреч)|do zobaczenia|в (?:следующем году|заключение)|w przyszłym roku|na koniec|в конце|el próximo año|próximo ano|ano que vem|il prossimo anno|in closing|to (?:wrap up|close)|mais encore)(?![\p{L}\p{N}]).{0,24}$|^(?:fin|fim|fine|final|ende|schluss|abschluss|конец|koniec|end)\s(?:de(?: l[ao])?|du|del(?:la)?|der?|des|d[oa]|of(?: the)?|первого|второго|pierwszego|drugiego)\s.{2,30}$|^the end$|^(?:un )?(?:grand |énorme )?(?:thanks?|merci|danke|gracias|obrigad[oa]|grazie|спасибо|dzięki|dziękuj(?:ę|emy)|감사합니다|感谢|感謝)(?![\p{L}]).{0,50}$|^(?:twitter|x|sns|世間|世の中)\s?(?:上)?の反応$|^.{0,14}(?:パーティー?|打ち上げ|二次会|[2２]次会)(?:へ|に(?:参加|行).{0,6}|の様子)?$/iu;

const sectionPattern =
  /party$|drink\s?up|^懇親.{0,24}$|^受付.{0,24}$|pause déj|^ブース.{0,10}$|^企業ブース|^sponsored\b.{0,40}$|お?知らせ$|おしらせ$|アンケート(?:の?結果|集計)?$|^全体を?通して|^.{0,6}参加者.{0,6}$|네트워킹|설문|^그리고$|^(?:.{1,8}로의 |참가 |참석 |행사 |전체 )?후기$|^.{0,8}소감$|^关于.{1,8}$|^關於.{1,8}$|^.{1,10}の様子$|^.{1,16}一覧$|^links? .{3,20}$|^links (?:zu|to|for) .{2,20}$|^(?:全体|個人|イベント|参加|感想|会場|当日).{0,8}(?:感想|所感|まとめ|について|様子|メモ)$|^(?:その他|そのほか|関連|参考).{0,10}$|^.{0,10}(?:の|な)感想$|^感想(?:とか|など|や|と|、|・|,).{0,16}$|^.{0,12}に参加し(?:て|た).{0,12}$|^.{0,40}に(?:参加し|行っ)て(?:みて|の感想|みた感想)$|^.{1,14}とは$|^about .{3,30}$|^(?:my |some |general |overall |final |closing )?(?:impressions?|thoughts|reflections|conclusions?|takeaways|remarks)(?: .{0,20})?$|^次は.{1,12}$|^(?:次回|来年)(?:は|の|も|に|へ|予告|開催|告知).{0,16}$|^下次.{0,10}$|^다음\s?(?:모임|행사|번).{0,12}$|^(?:the )?next (?:time|event|meetup|edition|year)\b.{0,20}$|^nächste[rs]? (?:mal|treffen|termin).{0,20}$|^(?:discussion|working|hack|hacking|workshop|travel|arrival|sprint|tutorial)\s?days?$|^(?:conference|event|venue|meetup)\s(?:details|info|information|overview)$|^.{0,12}後記$/i;
/** `Notes by Ann Lee`, 三枝さんのメモ: who wrote what stands below. */
const writtenBy =
  /^(?:(?:my|our|raw|more|further|additional|weitere|ulteriori)\s)?(?:notes|notizen|mitschrift|apuntes|notas|anotações|appunti|заметки|notatki)\s(?:by|von|par|de|di|от)\s@?\p{L}[\p{L}\d._'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2}$|^.{1,12}さんの(?:追加)?(?:メモ|ノート)$/u;
/** What a writer has beside the notes, and what an announcement tells. */
const besidePattern =
  /^.{0,10}もくもく会.{0,6}$|^.{1,8}(?:資料|スライド|動画|録画|写真)$|^備考$|^tl;?dr(?![a-z]).{0,24}$|(?:^|[\s_-])faqs?$|^[参參]考[文资資][件料献獻]$|^[あ合]わせて読みたい$|(?:告知|お知らせ)(?:タイム|コーナー|\s?[「『:：].{1,60})?$|^(?:misc|miscellaneous|random|general|other)\.? notes$|^intros$|^(?:会议|會議|大会|大會|活动|活動|峰会)(?:背景|介绍|介紹|概况|概況|总结|總結)$|^我的\S{1,8}$|(?:对比|對比|回顾|回顧)[与與和]总结$|^.{0,12}アーカイブ(?:動画|配信|映像)?$|^(?:感想|所感|雑感|まとめ|反省)(?:等々?|とか|あれこれ|色々|いろいろ|たち)$|^(?:my |our |raw )?notes (?:from|of)\s@?[\w.-]+$|^bios?$|^(?:speaker )?bio(?:graphy)?s?$|^.{1,12}[とや]、?(?:まとめ|感想|所感|反省点?|雑感)$|^.{0,6}(?:タイムテーブル|スケジュール|アジェンダ)$|^.{0,8}(?:会|lt|発表|申し?込み|参加|開催|運営|配信)について$|^(?:これは|なに)(?:何か?|なに|これ)$/;
/** `Sobre o evento`, `Bilan de la journée`. */
const aboutEvent =
  /^hallway tracks?\b.{0,30}$|^.{0,24}\s(?:dans les couloirs|in the (?:hallways?|corridors?)|auf (?:dem flur|den fluren)|im flur|en los pasillos|de pasillo|nos corredores|de corredor|nei corridoi|di corridoio|в кулуарах|w kuluarach)$|^廊下.{0,4}(?:話|会話|雑談|交流)$|^(?:vorstellung|präsentation) der .{0,12}ergebnisse\b.{0,20}$|^rückblick auf .{3,40}$|^(?:sobre|à propos d[eu]|a proposito d\S+|sull?[ao']\s?|о(?:б)?|o|über) .{0,6}(?:evento|conferencia|conferência|conférence|événement|conferenza|конференции|мероприятии|событии|конференцию|konferencji|wydarzeniu|konferenz|veranstaltung).{0,16}$|^(?:bilan (?:de|du)|balance del?|balanço d[oae]|итоги|podsumowanie) .{2,30}$/;

/** In UTF-16 units. */
const longestMissed = 80;
/** `Talks I missed`, `Good sessions we did not attend`, 見たかった発表: what is not told of. */
const missedPattern =
  /^(?:\S+\s){0,4}(?:talks|sessions|presentations)\s(?:(?:that|which)\s)?(?:i|we)\s(?:\S+\s)?(?:missed|skipped|did not|didn't|couldn't|could not|want to|wanted to|wish)\b.{0,30}$|^(?:talks|sessions)\sto\s(?:watch|catch up)\b.{0,20}$|^.{0,6}(?:見たかった|聞きたかった|見られなかった|聞けなかった|見逃した)(?:セッション|トーク|発表|講演)$|^(?:verpasste|verpasst:)\s(?:talks|vorträge|sessions)$|^les\s(?:conférences|talks|sessions)\s(?:ratée?s|manquée?s|que j'ai (?:ratée?s|manquée?s))$/i;
/** `More cool talks`, `Autres conférences`: what has no notes of its own. */
const furtherPattern =
  /^(?:more|other|further|some other|weitere|andere|autres|otras|más|outras|mais)\s.{0,16}?(?:talks|sessions|presentations|vorträge|conférences|charlas|palestras|notes|links|resources|stuff)$/;
/** `A word from our sponsors`. */
const hostsPattern =
  /^(?:an?\s|some\s|a few\s)?(?:notes?|words?|message)\sfrom\s(?:the\s|our\s)?(?:hosts?|organi[sz]ers?|sponsors?|venue)\b.{0,24}$/;
/** Before a word its article, behind it where that comes from: `The longer version`, `Reading (from the web)`. */
const around =
  /^(?:the|my|our|some|a few|die|der|das|meine?|unsere?|les?|la|mes|nos|el|los|las|mis|nuestr[oa]s?|o|os|as|minhas?|meus?|noss[oa]s?|il|lo|gli|мо[ийя]|наш[иае]?|moje|nasze)\s|^l'|(?:(?<!\s)\s+)?[(（](?:from|via|for|in|on|of|optional|so far|update[sd]?)\b[^()（）]{0,40}[)）]$/g;

/** `セッション、展示`, `Photos & links`: several words of which each is one for an event's notes, a break or a ceremony. */
function isSeveral(key: string): boolean {
  if (key.length > 40 || !/[、・,，&＆/／+]|\s(?:and|und|et|y|e|и|i)\s/.test(key)) return false;
  const words = key.split(/\s*[、・,，&＆/／+]\s*|\s+(?:and|und|et|y|e|и|i)\s+/);
  return words.length > 1 && words.every(word => sections.has(word) || isBreakWord(word));
}

/** `おわりに（感想など）`: a word, and behind it more words in brackets. */
function isGlossed(key: string): boolean {
  const [, word = '', inside = ''] = /^([^(（]{1,20}?)\s?[(（]([^()（）]{1,20})[)）]$/.exec(key) ?? [];
  return sections.has(word) && (sections.has(inside) || /(?:など|とか|等)$/.test(inside));
}

/** Whether a heading is a word for what a writer says of the whole event. */
export function isSectionWord(key: string): boolean {
  return (
    sections.has(key) ||
    sections.has(key.replace(around, '')) ||
    isGlossed(key) ||
    isMeetingWord(key) ||
    hostsPattern.test(key) ||
    furtherPattern.test(key) ||
    (key.length <= longestMissed && missedPattern.test(key)) ||
    isSeveral(key) ||
    isBreak(key) ||
    isCeremony(key) ||
    sectionPattern.test(key) ||
    aboutEvent.test(key) ||
    besidePattern.test(key) ||
    writtenBy.test(key) ||
    closingPattern.test(key)
  );
}

/** Whether a heading opens or closes what is said of the whole event, whoever is named beside: 終わりに, まとめ. */
export function isClosingWord(key: string): boolean {
  return /^(?:(?:お|終)わりに|さいごに|最後に|はじめに|まとめ|総評|講評)$/.test(key);
}

/** Whether a heading says who wrote what stands below: `Notes by Ann Lee`. */
export function saysWhoWrote(key: string): boolean {
  return writtenBy.test(key);
}

/** Whether a heading is a word for all who came, below which each tells what they did. */
export function isAttendees(key: string): boolean {
  return /^(?:.{0,6}参加者(?:一覧)?|.{0,6}出席者|attendees|participants|teilnehmer(?:innen)?|participant(?:e)?s|asistentes|participantes|partecipanti|участники|гости|uczestnicy|참여자|참가자|참석자|参加者|参与者|與會者|与会者)$/i.test(
    key,
  );
}

/** Whether a heading is a word for the journey to the event and what was seen and eaten there. */
export function isJourney(key: string): boolean {
  return /^(?:.{0,6}(?:旅行記?|旅の記録|観光|食べ歩き|グルメ|食べたもの|ご飯|ごはん|お土産|寄り道)(?:記|編|など|とか|いろいろ)?|sightseeing|the (?:trip|journey)|food and drinks?|reise|die reise|anreise|voyage|le voyage|(?:el )?viaje|(?:a )?viagem|(?:il )?viaggio|turismo|поездка|путешествие|дорога|podróż|zwiedzanie|여행기?|游记|遊記|관광|맛집|旅游|美食)$/i.test(
    key,
  );
}

/** Whether a heading is a word for a part of one talk. */
export function isPartWord(key: string): boolean {
  return parts.has(key) || /^.{1,14}とは(?:何か|なにか)?[?？]?$/.test(key);
}

/** Whether a heading is a word for questions, and nothing else. */
export function isQuestionsWord(key: string): boolean {
  return questionWords.has(key);
}

/** Behind a word for questions: what part of a talk it is, with whom, how long. */
const questionsBehind =
  /(?:(?<!\s)\s+)?(?:sessions?|time|part|round|corner|panel|コーナー|タイム|セッション|の時間|の部|パート|环节|環節|时间|時間|시간|세션)$|\s(?:with|w\/|for|from|mit|aus|avec|du)\s.{2,30}$|\s?[(（[［].{1,20}[)）\]］]$|(?:について|メモ|まとめ|など|等)$/;
const questionsBefore =
  /^(?:live|short|final|open|general|audience|some|selected|(?:会場|参加者|聴衆|全体)(?:との|からの)?|最後の?|当日の?)\s?/;

/** Whether a heading, item or paragraph says that questions stand below: `Q&A with Ann`, `Audience questions (10 min)`. */
export function holdsQuestions(key: string): boolean {
  const bare = key.replace(questionsBehind, '');
  return [key, bare, bare.replace(questionsBefore, '')].some(isQuestionsWord);
}

/** Whether a heading is a word of notes, and no title or name: for an event's, for a part of a talk's, for questions. */
export function isWordOfNotes(key: string): boolean {
  return isSectionWord(key) || isPartWord(key) || isQuestionsWord(key);
}

/** Whether a text says that nothing was asked. */
export function saysNoQuestions(text: string): boolean {
  return noQuestions.test(text.normalize('NFKC').trim());
}
