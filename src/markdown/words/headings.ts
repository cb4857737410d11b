import { isBreak, isBreakWord, isCeremony } from './breaks.ts';
import { isMeetingWord } from './meetings.ts';
import { wordList } from './word-list.ts';

/**
 * Words of headings, in the languages of real notes. Each list says what a heading that is such a word, and
 * hardly more, stands for. A heading is compared folded, without numbers, signs and emoji around it.
 */

/** What a writer says of the whole event, or of the notes. */
const sections = wordList(`
mein fazit, meine eindrücke, mein eindruck, gesamteindruck, weiterführende links, zeitplan, ablauf, tagesordnung, veranstaltungsort, ort, teilnehmer, sponsoren, sponsoring, dank, danksagung, abreise, rückreise, nachwort, über die konferenz, über die veranstaltung, infos, informationen, verschiedenes, weiteres, nachtrag, bilder, material, materialien, verbesserungsvorschläge,
en conclusion, mes conclusions, mon bilan, pour résumer, ressenti, mon ressenti, mes impressions, avis, mon avis, ambiance, lieu, le lieu, les lieux, l'organisation, le programme, planning, les sponsors, liens utiles, vidéos, avant-propos, préambule, épilogue, le contexte, informations, informations pratiques, infos pratiques, voyage, le voyage, l'hôtel, stands, les stands, communauté, prochaine édition, sommaire, table des matières, à retenir, ce que je retiens, ce que j'ai retenu, points positifs, points négatifs,
mis conclusiones, en resumen, mis impresiones, valoración general, ambiente, el ambiente, lugar, sede, la sede, horario, patrocinadores, enlaces de interés, prólogo, información, información general, varios, otros, el viaje, próxima edición, índice, tabla de contenidos, lo mejor, lo peor, lo bueno, lo malo, comunidad,
em resumo, minhas impressões, local, o local, programação, cronograma, links úteis, epílogo, informações, outros, a viagem, próxima edição, sumário, pontos positivos, pontos negativos, comunidade,
conclusioni, conclusione, riassunto, in sintesi, impressioni, le mie impressioni, considerazioni finali, atmosfera, organizzazione, luogo, il luogo, programma, orario, ringraziamenti, link utili, risorse, introduzione, premessa, informazioni, altro, varie, il viaggio, prossima edizione, indice,
заключение, выводы, итоги, итог, впечатления, общие впечатления, мои впечатления, вместо заключения, вместо вступления, вступление, предисловие, послесловие, организация, атмосфера, место, место проведения, площадка, программа, расписание, спонсоры, партнёры, благодарности, спасибо, ссылки, полезные ссылки, материалы, фото, фотографии, видео, разное, прочее, как добраться, о конференции, о мероприятии, содержание, оглавление, резюме, что понравилось, что не понравилось, до встречи, стенды,
podsumowanie, wnioski, wrażenia, moje wrażenia, ogólne wrażenia, wstęp, organizacja, miejsce, lokalizacja, harmonogram, sponsorzy, podziękowania, dziękuję, linki, przydatne linki, materiały, zdjęcia, różne, inne, podróż, dojazd, o konferencji, spis treści, co mi się podobało, do zobaczenia, następna edycja,
마무리하며, 들어가기 전에, 들어가는 글, 시작하기 전에, 머리말, 맺으며, 끝으로, 총정리, 행사 정보, 타임테이블, 프로그램, 참가 신청, 신청 계기, 참여 계기, 참가 계기, 계기, 스폰서, 후원, 부스, 부스 투어, 굿즈, 사진, 영상, 자료, 참고 링크, 관련 링크, 감사 인사, 다음 모임, 다음 행사, 한줄평, 한 줄 평, 아쉬운 점, 좋았던 점,
引言, 感受, 个人感受, 收获, 体会, 回顾, 活动回顾, 大会回顾, 活动介绍, 活动信息, 活动时间, 活动地点, 时间, 地点, 场地, 日程安排, 时间表, 嘉宾, 赞助, 赞助商, 主办方, 志愿者, 展位, 展台, 周边, 资料, 资料下载, 杂谈, 反馈, 问卷, 报名方式, 流水, 流水账, 收穫, 回顧, 活動介紹, 時間表, 贊助, 贊助商, 雜談,
nota bene, nb, warning, source, sources, notice, caveat, caveats, quelle, quellen, hinweis, avertissement, en vrac, divers, pêle-mêle, cercle final, le cercle final, cercle de clôture, advertencia, fuente, fuentes, aviso, fonte, fontes, reading, reading list, reading material, reading materials, take aways, take-aways, long version, longer version, short version, shorter version, full story, version longue, version courte, langfassung, lange version, kurze version, versión larga, 写在最后, 写在前面, 寫在最後, 寫在前面, related posts, related articles, related, see also, read more, more posts, articles liés, voir aussi, ähnliche beiträge, siehe auch, ver también, veja também, sponsor booth, sponsor booths, final words, a final word, last words, speaker tour, handles, ailleurs, pour le futur, pour la suite, le reste,
참여, 倡议, 流水帐, 流水帳, 感叹, 感嘆, 關於活動, dokumentation, 行くまで, 行き方, rules, ground rules, vorstellungsrunde, ausklang, closing circle, opening circle, 詳細, 帰り道, 帰路, 往路, 出発, 到着, 買ったもの, おわり, 聞いた発表, 各発表のメモ, 発表メモ, セッション概要, 発表概要, 講演概要, セッションメモ, セッションレポート, 時間割, 進行表, 式次第, 持ち物, 申し込み, 申込, 申込方法, 参加方法, お問い合わせ, 問い合わせ, 連絡先, 募集要項, 選考, 過去の資料, 対象, 服装, 宿, 宿泊, 下期预告, 下期預告, 出发, 出發, 回程, 路上, 报名, 報名, 대상, 준비물, 신청 방법, 신청, 문의, 오시는 길, 장소, 가는 길, 閃電秀, 闪电演讲, 閃電演講, 라이트닝 토크,
懇談会, 立ち話, find out more, learn more, quelques liens, les liens, ほかのセッション, 他のセッション, その他のセッション, スライドの内容, finally, aftermath, the aftermath, open space, open spaces, job fair, poster, posters, poster session, development sprint, development sprints, watch list, watchlist, talk highlights, session highlights, 食物, 住宿, 美食, getting there, getting here, getting home, how to get there, why i went, the talks, my talks, talks i saw, talks i attended, before, after, morning, afternoon, evening, next month, next meetup, contact, tickets, venue and tickets, how to register, code of conduct, sign up, rsvp, what to bring, lightning, sponsored, more, for next time, arrival, the way there, the way home, the way back, people,
to google, things to google, things to look up, to look up, to read, to research, gathering, community gathering, sprint, sprints, the sprints, everything else, conference days, conference day, the conference, pre-show, pre-conference, the venue, l'arrivée, l'ambiance, comment j'y suis arrivée, anfahrt, hinfahrt, rückfahrt, ankunft, nächstes mal, nächster termin, termine, kontakt, anmeldung,
はじめに, おわりに, さいごに, おことわり, お断り, ログ, 講演メモ, 講演記録, 最後に, 終わりに, 総評, 総括, 全体の感想, 全体的な感想, 全体感想, 所感, 小並感, 雑感, 感想など, その他, 余談, おまけ, あとがき, まえがき, 注意, 注意事項, 注意点, 目次, もくじ, 参考資料, 参考リンク, 参考文献, 資料, 資料まとめ, 関連, 関連リンク, 関連記事, リンク, リンク集, タイムテーブル, スケジュール, アジェンダ, プログラム, 概要, イベント概要, 開催概要, 会場, 会場について, 会場の様子, 参加者, 参加者一覧, 参加登録, 発表者一覧, 登壇者一覧, 情報, 内容, なんで来たん?, 動機, 参加動機, 参加した動機, きっかけ, 経緯, 背景, まとめ, 全体まとめ, 自己紹介, アンケート, togetter, togetterまとめ, まとめのページ, 次回, 次回予告, お知らせ, 登壇内容, 公式サイト, 公式ページ, 公式hp, あらすじ, 展示, 展示ブース, 告知, 宣伝, 運営, 準備, 当日, 当日の様子, 前日, 翌日, 旅行記, 食事, 観光, 戦利品, ノベルティ, 謝辞, 更新履歴, 収支, 開催報告, 話題, 運営ログ, 運営ブレスト, 運営ブレストログ, 参加費, ふりかえり, 振り返り, kpt, keep, problem, try, やったこと, わかったこと, 次にやること, 今後, 今後の予定, 発表資料, スライド, スライド一覧, 動画, 写真, セッション, セッション一覧, 発表, 発表一覧, 講演, 講演一覧, 聴講メモ, 聞いたセッション, 聴いたセッション, 参加したセッション, イベントとセッション, イベントについて, このイベントについて, このメモについて, このノートについて, とは, 凡例, ルール, 会場アクセス, アクセス, q&aまとめ, 雑談, 個人的まとめ, 個人的な感想, 良かったこと, 改善点, 反省, 反省点, 学び, 得たもの, 持ち帰り, 気になったこと, 気づき, スポンサー, スポンサーセッション, 協賛, 主催, lt, lt大会, lt会, ライトニングトーク, メモ, memo, スペシャルサンクス, 次回は, ハッシュタグ, hashtags, hashtag, ライトニングトークス, lightning talks, lightning talk, lts, short talks,
intro, foreword, preface, about, about the event, about these notes, about this event, the prelude, the intro, the outro, prologue, epilogue, conclusions, summary, overall, overall impressions, impressions, thoughts, final thoughts, closing thoughts, my thoughts, overview, takeaways, key takeaways, main takeaways, general takeaways, lessons learned, recap, wrap up, wrap-up, wrapup, tl;dr, tldr, references, reference, resources, further reading, links, useful links, random links, misc, miscellaneous, other, others, other notes, other talks, other sessions, notes, general notes, general, random notes, timetable, schedule, agenda, program, lineup, talks, talk notes, session notes, speakers, speaker, sponsors, sponsor, venue, travel, hotel, food, swag, organization, logistics, credits, acknowledgements, thanks, thank you, license, licence, table of contents, toc, contents, index, next, next time, next steps, what's next, todo, to do, todos, action items, follow up, follow-up, attendees, participants, feedback, retrospective, retro, highlights, hallway track, hallway conversations, people i met, photos, pictures, videos, recordings, slides, tweets, books, book list, tools, expo, exhibition, booths, job board, jobs, disclaimer, glossary, legend, faq, questions,
einleitung, fazit, zusammenfassung, allgemeines, sonstiges, drumherum, links zu den folien, folien, ausblick, überblick, anreise, vorträge, sessions, sofort wieder, verpflegung, location, orga, organisation, programm, danke, rückblick, eindrücke, vorwort,
introducción, presentación, conclusión, conclusiones, resumen, opinión, impresiones, valoración, agradecimientos, enlaces, referencias, fotos, el lugar, la organización, organización, introdução, apresentação, conclusão, conclusões, resumo, impressões, considerações finais, agradecimentos, referências, recursos, organização,
introduction, conclusion, bilan, en résumé, résumé, ressources, liens, remerciements, les conférences, programme, pour conclure, le mot de la fin,
发起, 發起, 免责, 免責, 免责声明, 感谢, 感謝, 致谢, 致謝, 鸣谢, 鳴謝, 花絮, 媒体资料, 媒體資料, 录音, 錄音, 嘉宾介绍, 讲师介绍, 講師介紹, 照片, 现场照片, 現場照片, 合影, 合照, 幻灯, 幻灯下载, 幻灯片下载, ppt, ppt 下载, 讲师 ppt, 视频, 视频和 ppt, 录像, 总结, 總結, 小结, 小結, 前言, 后记, 後記, 感想, 心得, 参考, 參考, 参考资料, 參考資料, 大纲, 大綱, 目录, 目錄, 议程, 議程, 日程, 简介, 簡介, 其他, 其它, 结语, 結語, 关于, 關於, 附录, 附錄, 相关链接, 相關連結, 緣起, 交通, 會場, 会场, 尾声, 结束语,
느낌, 느낀점, 느낀 점, 총평, 후기, 소감, 정리, 마무리, 마치며, 들어가며, 시작하며, 서론, 결론, 참고, 참고자료, 참고 자료, 목차, 일정, 시간표, 개요, 소개, 기타, 발표자료, 발표 자료, 링크, 준비, 행사 개요, 행사 소개, 요약, 회고, 나가며, 맺음말`);

/** Parts of one talk. */
const parts = wordList(`
gliederung, inhalt, einführung, das problem, problemstellung, ansatz, konzept, architektur, aufbau, methode, vorgehen, praxis, theorie, live-demo, tipps, tipps und tricks, bewertung, auswertung, grenzen, kosten, werkzeuge, begriffe, definitionen, geschichte, erfahrungen, empfehlungen, nächste schritte, quellen, literatur, anmerkungen, über mich, über den referenten, kernaussagen, meine notizen,
objectif, objectifs, approche, méthode, mise en œuvre, mise en oeuvre, mise en place, résultats, démonstration, exemples, avantages, inconvénients, limites, résumé, synthèse, pour aller plus loin, références, outils, définition, définitions, historique, retour d'expérience, bonnes pratiques, conseils, astuces, perspectives, prochaines étapes, points clés, mes notes, pourquoi, comment,
introducción, objetivo, objetivos, resultados, demostración, definición, definiciones, consejos, buenas prácticas, herramientas, conclusión, resumen, referencias, notas, mis notas, siguientes pasos, puntos clave, limitaciones, método, metodología, enfoque, por qué, cómo,
introdução, demonstração, definição, história, dicas, boas práticas, ferramentas, conclusão, resumo, referências, próximos passos, pontos-chave, limitações, metodologia, abordagem, o problema, por que, como,
introduzione, obiettivo, obiettivi, motivazione, il problema, problemi, soluzione, la soluzione, architettura, risultati, dimostrazione, esempio, esempi, vantaggi, svantaggi, limiti, conclusioni, conclusione, riassunto, riferimenti, strumenti, definizioni, storia, consigli, domande, prossimi passi, punti chiave, perché, come,
введение, мотивация, цель, цели, задача, задачи, проблема, проблемы, решение, решения, архитектура, реализация, результаты, результат, пример, примеры, преимущества, недостатки, плюсы, минусы, плюсы и минусы, выводы, вывод, заключение, итоги, вопросы, вопросы и ответы, ссылки, инструменты, история, советы, заметки, демо, определения, подход, план, содержание,
wprowadzenie, wstęp, motywacja, cel, cele, problemy, rozwiązanie, rozwiązania, architektura, implementacja, wyniki, przykład, przykłady, zalety, wady, zalety i wady, wnioski, podsumowanie, pytania, pytania i odpowiedzi, linki, narzędzia, historia, porady, notatki, definicje, podejście,
서론, 본론, 들어가며, 배경 지식, 문제 정의, 문제 상황, 접근 방법, 해결 과정, 구현 방법, 실험, 실험 결과, 평가, 비교, 시연, 팁, 활용 사례, 적용 사례, 도입 배경, 도입 효과, 메모, 발표 내용, 세션 소개, 세션 내용, 연사 소개, 핵심 요약, 핵심, 배운 점, 참고 자료, 용어, 용어 정리, 아키텍처, 목차, 개념, 정의, 역사, 장단점, 장점과 단점, 다음 단계,
目录, 前言, 引言, 动机, 现状, 难点, 痛点, 原理, 流程, 步骤, 方法, 技术选型, 收益, 结果, 评估, 对比, 优缺点, 局限, 未来, 未来规划, 未来展望, 规划, 要点, 笔记, 记录, 摘要, 概述, 讲师介绍, 嘉宾介绍, 讲者介绍, 分享人介绍, 示例, 实例, 经验, 建议, 工具, 术语, 总结与展望, 目錄, 現狀, 難點, 步驟, 評估, 優缺點, 未來展望, 重點, 筆記, 紀錄, 講者介紹, 經驗, 建議,
目的, 概要, 説明, セッション情報, 講演情報, 発表情報, 登壇者情報, 登壇者紹介, 発表者紹介, スピーカー紹介, アジェンダ, 目次, 導入, 前提, 課題, 問題点, 現状, 解決策, 解決, 対策, 手法, 提案, 提案手法, 実装, 構成, 仕組み, 特徴, 評価, 実験, 結果, 考察, まとめ, 今後, 今後の課題, 今後の展望, デモ, 質疑, 質疑応答, 質問, faq, 所感, メモ, 補足, 余談, 参考, 参考文献, 参考資料, 参考リンク, 資料, 発表資料, スライド, 自己紹介, 会社紹介, 発表者, 登壇者, 内容, ポイント, 学び, 学んだこと, 事例, 例, なぜ, とは, ところで, 動機, モチベーション, イントロ, イントロダクション, はじめに, おわりに, 最後に, 用語, 用語集, 前半, 後半, 運用, 監視, 移行, 効果, メリット, デメリット, 利点, 欠点, 使い方, 導入事例, アーキテクチャ, 疑問, 気になった点, 要約, アブスト, 概略, トピック, 一言, 結び, 資料など, 議論, ディスカッション,
background, introduction, intro, abstract, description, session info, session information, session details, session description, talk info, talk details, talk description, about the talk, about this talk, about this session, agenda, outline, overview, problem, problems, problem statement, the problem, goal, goals, challenge, challenges, approach, design, architecture, implementation, method, methods, results, result, evaluation, experiments, experiment, benchmark, benchmarks, performance, demo, live demo, demos, example, examples, case study, case studies, lessons, lessons learned, discussion, conclusion, conclusions, summary, wrap up, wrap-up, takeaways, key takeaways, main takeaways, my takeaways, future, future work, what's next, next steps, qa, q & a, questions and answers, q and a, audience questions, notes, my notes, thoughts, my thoughts, comments, links, resources, references, reference, further reading, slides, video, bio, speaker bio, about the speaker, about me, who am i, about the speakers, topics, techniques, tools, terms, terminology, definitions, pros, cons, pros and cons, advantages, disadvantages, benefits, drawbacks, limitations, why, what, how, when, who, where, history, the basics, basics, usage, features, solutions, the solution, tips, tricks, tl;dr, tldr, recap, theory, practice, key points, main points, key ideas, details, détails, impressions, action items, context, setup, getting started, installation, testing, security, deployment, monitoring, types, question, answer, learnings, exercise, exercises, brainstorming, objectives, prerequisites, appendix, prerequirements, related work, data, analysis, use cases, use case, metrics, results and discussion, feedback, concept, concepts, key concepts,
hintergrund, motivation, ziel, ziele, probleme, lösung, umsetzung, ergebnis, ergebnisse, fazit, zusammenfassung, fragen, fragen und antworten, diskussion, ausblick, beispiel, beispiele, einleitung, grundlagen, vorteile, nachteile, überblick, notizen,
contexto, motivación, problema, el problema, solución, la solución, ejemplo, ejemplos, preguntas, ventajas, desventajas, arquitectura, motivação, solução, exemplo, exemplos, perguntas, vantagens, desvantagens, arquitetura, conclusiones, conclusões,
contexte, problème, problématique, solution, démo, exemple, bilan, questions,
背景, 目标, 目標, 问题, 問題, 方案, 解决方案, 解決方案, 实现, 實作, 实践, 架构, 架構, 设计, 設計, 总结, 總結, 小结, 结论, 結論, 展望, 问答, 問答, 提问, 提問, 例子, 案例, 优点, 缺点, 优势, 优化, 介绍, 介紹, 简介, 自我介绍, 自我介紹, 议程, 大纲, 大綱, 演示, 感想, 心得, 补充, 補充, 講者, 讲师, 效果, 挑战, 挑戰, 思考,
배경, 목표, 문제, 문제점, 해결, 해결책, 해결 방법, 구현, 설계, 구조, 결과, 결론, 요약, 정리, 느낌, 느낀점, 느낀 점, 질문, 질의응답, q&a, 예시, 사례, 데모, 소개, 발표자 소개, 자기소개, 개요, 특징, 장점, 단점, 참고, 동기, 앞으로, 향후 계획, 한계, 성능, 도입`);

/** Questions and answers stand below. */
const questionWords = wordList(`
fragen und diskussion, nachfragen, publikumsrunde, questions et réponses, questions & réponses, questions de la salle, questions de l'audience, séance de questions, temps d'échange, débat,
preguntas del público, dudas, preguntas y debate, debate, perguntas do público, dúvidas, perguntas da plateia, domande, domande e risposte, domande del pubblico, dibattito,
вопросы, вопросы и ответы, вопросы-ответы, вопрос-ответ, вопросы из зала, вопросы слушателей, вопросы к докладчику, обсуждение, дискуссия, pytania, pytania i odpowiedzi, pytania z sali, pytania publiczności, dyskusja,
질문 및 답변, 질의 및 응답, 질의응답 시간, 질문들, 관객 질문, 청중 질문, 토론, 提问环节, 互动, 互动环节, 互动问答, 自由提问, 讨论, 现场问答, 問答時間, 互動, 討論, 現場問答,
q&a, qa, q & a, q/a, qanda, q and a, q&as, question & answer, questions & answers, questions and answers, question and answer, questions, question, audience questions, audience q&a, ask me anything, ama, ask the speaker, ask the speakers, questions from the audience, other questions, open questions, faq, discussion, open discussion,
questions and discussion, discussion and questions, questions & discussion, 質疑応答, 質疑, 質問, 質問コーナー, 質問タイム, 質問など, 質疑応答タイム, q&aタイム, qaタイム, q&aコーナー, 会場からの質問, 質問と回答, ディスカッション, 議論, 質問・回答,
问答, 問答, 提问, 提問, 听众提问, 聽眾提問, 观众提问, 问答环节, 問答環節, q&a 环节, 现场提问, 現場提問, 问题与回答, 질의응답, 질문, 질문과 답변, 질문 답변, 질의 응답, fragen, fragen und antworten, fragen & antworten, fragerunde, publikumsfragen, diskussion, preguntas, preguntas y respuestas, ronda de preguntas, turno de preguntas, perguntas, perguntas e respostas, questions du public, questions/réponses, questions réponses, questions-réponses, échanges`);

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
