import { soundsLikeEvent } from './titles.ts';

/**
 * Words of headings, in the languages of real notes. Each list says what a heading that is such a word, and
 * hardly more, stands for. A heading is compared folded, without numbers, signs and emoji around it.
 */

/** Words with commas between. */
export function wordList(text: string): Set<string> {
  return new Set(text.trim().split(/\s*,\s*/));
}

/** Breaks and meals. */
const breaks = wordList(`
朝ごはん, 晩ごはん, 夜ごはん, 夜ご飯, 昼ご飯, 昼めし, お昼ごはん, 晩飯, ごはん, 食事, おひる, きゅうけい, 夕飯, 懇親, 点心, 茶话会, 茶話會, 茶會, 午饭, 晚饭, 午飯, 저녁, 저녁 식사, 점심 식사, 아침, 다과, 커피, essen, kaffee, snacks, food, the food, pub, pizza break, repas, repas du midi, mi-temps, la mi-temps, buffet, le buffet, la pause, le repas, goûter, interlude,
休憩, 昼休み, 昼休憩, お昼, お昼休み, お昼休憩, おやつ休憩, おやつ, 昼食, ランチ, ランチタイム, ランチ休憩, コーヒーブレイク, 小休憩, 昼食休憩, 昼ごはん, 昼飯, 夕食, 朝食, 晩ご飯,
break, lunch, lunch break, coffee break, tea break, coffee, short break, intermission, pause, dinner, breakfast, mittagessen, abendessen, mittagspause, kaffeepause, mittag,
休息, 午休, 茶歇, 午餐, 晚餐, 中場休息, 午餐時間, 점심, 점심시간, 휴식, 쉬는 시간, 쉬는시간, 점심 시간, déjeuner, pause déjeuner, pause café`);

/** Openings, closings, parties. */
const ceremonies = wordList(`
end of conference, end of the conference, end of day, end of the day, the end, ende, fin,
片付け, 片づけ, 後片付け, 閉会の辞, 開会の辞, 移動, 抽選会, テーマ出し, 投票, 発表順, 폐회식, 개회식, 접수, 시상식, 정리 및 뒷정리, abbau, aufbau, wrap up, wrapping up, check out, boat trip, city tour,
オープニング, クロージング, 開会, 閉会, 開会式, 閉会式, 開会の挨拶, 閉会の挨拶, 開会挨拶, 閉会挨拶, 挨拶, ご挨拶, はじめの挨拶, 受付, 受付開始, 開場, 懇親会, 懇親会lt, 二次会, 2次会, 打ち上げ, お開き, 乾杯, 乾杯の挨拶, 会場, 入場, キックオフ, 結果発表, 表彰, 表彰式, 諸注意, 会場説明, 会場案内, アイスブレイク, ネットワーキング, ビアバッシュ, ピザタイム, 撤収, 退出, 解散, 集合写真, 写真撮影, じゃんけん大会, ビンゴ大会, スタンプラリー, 名刺交換会, 企業ブース, ブース, スポンサーブース, アフターパーティ, アフターパーティー, レセプション, パーティー, パーティ, サイン会,
opening, closing, opening remarks, closing remarks, opening ceremony, closing ceremony, welcome, registration, check-in, checkin, doors, doors open, reception, party, after party, afterparty, networking, social event, drinks, farewell, goodbye, kick-off, kickoff, live, concert, icebreaker, housekeeping, announcements, announcement, awards, award ceremony, raffle, stamp rally, group photo, beer, beers, pizza, begrüßung, begrüssung, eröffnung, abschluss, verabschiedung, empfang, accueil, ouverture, clôture, apéro,
开场, 开场介绍, 热场, 熱場, 暖场, 正点开始, 准时开始, 正式开始, 结束, 結束, 開場白, 开幕, 開幕, 闭幕, 閉幕, 签到, 簽到, 报到, 報到, 合影, 抽奖, 抽獎, 晚宴, 致辞, 致詞, 개회, 개회사, 폐회, 오프닝, 클로징, 등록, 뒤풀이, 경품 추첨, 네트워킹`);

/** What a writer says of the whole event, or of the notes. */
const sections = wordList(`
nota bene, nb, warning, source, sources, notice, caveat, caveats, quelle, quellen, hinweis, avertissement, en vrac, divers, pêle-mêle, cercle final, le cercle final, cercle de clôture, advertencia, fuente, fuentes, aviso, fonte, fontes, reading, reading list, reading material, reading materials, take aways, take-aways, long version, longer version, short version, shorter version, full story, version longue, version courte, langfassung, lange version, kurze version, versión larga, 写在最后, 写在前面, 寫在最後, 寫在前面, related posts, related articles, related, see also, read more, more posts, articles liés, voir aussi, ähnliche beiträge, siehe auch, ver también, veja também, sponsor booth, sponsor booths, booths, final words, a final word, last words, speaker tour, handles, ailleurs, pour le futur, pour la suite, le reste, bilan,
참여, 倡议, 流水帐, 流水帳, 感叹, 感嘆, 余談, 關於活動, dokumentation, 行くまで, 行き方, ルール, rules, ground rules, vorstellungsrunde, ausklang, closing circle, opening circle, 詳細, 帰り道, 帰路, 往路, 出発, 到着, 買ったもの, おわり, 聞いた発表, 各発表のメモ, 発表メモ, セッション概要, 発表概要, 講演概要, セッションメモ, セッションレポート, 時間割, 進行表, 式次第, 持ち物, 申し込み, 申込, 申込方法, 参加方法, お問い合わせ, 問い合わせ, 連絡先, 募集要項, 選考, 過去の資料, 対象, 服装, 交通, 宿, 宿泊, 次回予告, 下期预告, 下期預告, 出发, 出發, 回程, 路上, 报名, 報名, 대상, 준비물, 신청 방법, 신청, 문의, 오시는 길, 장소, 가는 길, 閃電秀, 闪电演讲, 閃電演講, 라이트닝 토크,
懇談会, 立ち話, find out more, learn more, quelques liens, les liens, ほかのセッション, 他のセッション, その他のセッション, スライドの内容, finally, aftermath, the aftermath, open space, open spaces, job fair, poster, posters, poster session, development sprint, development sprints, watch list, watchlist, talk highlights, session highlights, 食物, 住宿, 美食, getting there, getting here, getting home, how to get there, why i went, the talks, my talks, talks i saw, talks i attended, before, after, morning, afternoon, evening, next month, next meetup, contact, tickets, venue and tickets, how to register, code of conduct, sign up, rsvp, what to bring, lightning, sponsored, more, for next time, arrival, the way there, the way home, the way back, people,
to google, things to google, things to look up, to look up, to read, to research, gathering, community gathering, sprint, sprints, the sprints, everything else, conference days, conference day, the conference, pre-show, pre-conference, the venue, l'arrivée, l'ambiance, comment j'y suis arrivée, anfahrt, hinfahrt, rückfahrt, ankunft, nächstes mal, nächster termin, termine, kontakt, anmeldung,
はじめに, おわりに, さいごに, おことわり, お断り, ログ, 講演メモ, 講演記録, 最後に, 終わりに, 総評, 総括, 感想, 全体の感想, 全体的な感想, 全体感想, 所感, 小並感, 雑感, 感想など, その他, 余談, おまけ, あとがき, まえがき, 注意, 注意事項, 注意点, 免責, 目次, もくじ, 参考, 参考資料, 参考リンク, 参考文献, 資料, 資料まとめ, 関連, 関連リンク, 関連記事, リンク, リンク集, タイムテーブル, スケジュール, アジェンダ, プログラム, 日程, 概要, イベント概要, 開催概要, 会場, 会場について, 会場の様子, 参加者, 参加者一覧, 参加登録, 発表者一覧, 登壇者一覧, 情報, 内容, なんで来たん?, 動機, 参加動機, 参加した動機, きっかけ, 経緯, 背景, まとめ, 全体まとめ, 自己紹介, アンケート, ハッシュタグ, togetter, togetterまとめ, まとめのページ, 次回, 次回予告, お知らせ, 登壇内容, 公式サイト, 公式ページ, 公式hp, あらすじ, 展示, 展示ブース, 告知, 宣伝, 運営, 準備, 当日, 当日の様子, 前日, 翌日, 旅行記, 食事, 観光, 戦利品, ノベルティ, メモ, 謝辞, 更新履歴, 収支, 開催報告, 話題, 運営ログ, 運営ブレスト, 運営ブレストログ, 参加費, ふりかえり, 振り返り, kpt, keep, problem, try, やったこと, わかったこと, 次にやること, 今後, 今後の予定, 発表資料, スライド, スライド一覧, 動画, 写真, セッション, セッション一覧, 発表, 発表一覧, 講演, 講演一覧, 聴講メモ, 聞いたセッション, 聴いたセッション, 参加したセッション, イベントとセッション, イベントについて, このイベントについて, このメモについて, このノートについて, とは, 凡例, ルール, 会場アクセス, アクセス, q&aまとめ, 雑談, 個人的まとめ, 個人的な感想, 良かったこと, 改善点, 反省, 反省点, 学び, 得たもの, 持ち帰り, 気になったこと, 気づき, スポンサー, スポンサーセッション, 協賛, 主催, lt, lt大会, lt会, ライトニングトーク, メモ, memo, スペシャルサンクス, 次回は, ハッシュタグ, hashtags, hashtag, ライトニングトークス, lightning talks, lightning talk, lts, short talks,
introduction, intro, foreword, preface, about, about the event, about these notes, about this event, the prelude, the intro, the outro, prologue, epilogue, conclusion, conclusions, summary, overall, overall impressions, impressions, thoughts, final thoughts, closing thoughts, my thoughts, overview, takeaways, key takeaways, main takeaways, general takeaways, lessons learned, recap, wrap up, wrap-up, wrapup, tl;dr, tldr, references, reference, resources, further reading, links, useful links, random links, misc, miscellaneous, other, others, other notes, other talks, other sessions, notes, general notes, general, random notes, timetable, schedule, agenda, program, programme, lineup, sessions, talks, talk notes, session notes, speakers, speaker, sponsors, sponsor, venue, location, travel, hotel, food, swag, organization, organisation, logistics, credits, acknowledgements, thanks, thank you, license, licence, table of contents, toc, contents, index, next, next time, next steps, what's next, todo, to do, todos, action items, follow up, follow-up, attendees, participants, feedback, retrospective, retro, highlights, hallway track, hallway conversations, people i met, photos, pictures, videos, recordings, slides, tweets, books, book list, tools, expo, exhibition, booths, job board, jobs, disclaimer, glossary, legend, faq, questions,
einleitung, fazit, zusammenfassung, allgemeines, sonstiges, drumherum, links zu den folien, folien, ausblick, überblick, anreise, vorträge, sessions, sofort wieder, verpflegung, location, orga, organisation, programm, danke, rückblick, eindrücke, vorwort,
introducción, presentación, conclusión, conclusiones, resumen, opinión, impresiones, valoración, agradecimientos, enlaces, referencias, recursos, fotos, el lugar, la organización, organización, introdução, apresentação, conclusão, conclusões, resumo, impressões, considerações finais, agradecimentos, referências, recursos, organização,
introduction, conclusion, bilan, en résumé, résumé, ressources, liens, remerciements, les conférences, programme, pour conclure, le mot de la fin,
发起, 發起, 免责, 免責, 免责声明, 感谢, 感謝, 致谢, 致謝, 鸣谢, 鳴謝, 花絮, 媒体资料, 媒體資料, 录音, 錄音, 嘉宾介绍, 讲师介绍, 講師介紹, 照片, 现场照片, 現場照片, 合影, 合照, 幻灯, 幻灯下载, 幻灯片下载, ppt, ppt 下载, 讲师 ppt, 视频, 视频和 ppt, 录像, 总结, 總結, 小结, 小結, 前言, 后记, 後記, 感想, 心得, 参考, 參考, 参考资料, 參考資料, 大纲, 大綱, 目录, 目錄, 议程, 議程, 日程, 简介, 簡介, 其他, 其它, 结语, 結語, 关于, 關於, 附录, 附錄, 相关链接, 相關連結, 緣起, 交通, 會場, 会场, 尾声, 结束语,
느낌, 느낀점, 느낀 점, 총평, 후기, 소감, 정리, 마무리, 마치며, 들어가며, 시작하며, 서론, 결론, 참고, 참고자료, 참고 자료, 목차, 일정, 시간표, 개요, 소개, 기타, 발표자료, 발표 자료, 링크, 준비, 행사 개요, 행사 소개, 요약, 회고, 나가며, 맺음말`);

/** Parts of one talk. */
const parts = wordList(`
背景, 目的, 概要, 説明, セッション情報, 講演情報, 発表情報, 登壇者情報, 登壇者紹介, 発表者紹介, スピーカー紹介, アジェンダ, 目次, 導入, 前提, 課題, 問題, 問題点, 現状, 解決策, 解決, 対策, 手法, 提案, 提案手法, 実装, 設計, 構成, 仕組み, 特徴, 評価, 実験, 結果, 考察, まとめ, 結論, 今後, 今後の課題, 今後の展望, 展望, デモ, 質疑, 質疑応答, 質問, q&a, qa, faq, 感想, 所感, メモ, 補足, 余談, 参考, 参考文献, 参考資料, 参考リンク, 資料, 発表資料, スライド, 自己紹介, 会社紹介, 発表者, 登壇者, 内容, ポイント, 学び, 学んだこと, 事例, 例, なぜ, とは, ところで, 動機, モチベーション, イントロ, イントロダクション, はじめに, おわりに, 最後に, 用語, 用語集, 前半, 後半, 運用, 監視, 移行, 効果, メリット, デメリット, 利点, 欠点, 使い方, 導入事例, アーキテクチャ, 疑問, 気になった点, 要約, アブスト, 概略, トピック, 一言, 結び, 資料など, 議論, ディスカッション,
motivation, background, introduction, intro, abstract, description, session info, session information, session details, session description, talk info, talk details, talk description, about the talk, about this talk, about this session, agenda, outline, overview, problem, problems, problem statement, the problem, goal, goals, challenge, challenges, approach, design, architecture, implementation, method, methods, results, result, evaluation, experiments, experiment, benchmark, benchmarks, performance, demo, live demo, demos, example, examples, case study, case studies, lessons, lessons learned, discussion, conclusion, conclusions, summary, wrap up, wrap-up, takeaways, key takeaways, main takeaways, my takeaways, future, future work, what's next, next steps, q&a, qa, q & a, questions, questions and answers, q and a, audience questions, notes, my notes, thoughts, my thoughts, comments, links, resources, references, reference, further reading, slides, video, bio, speaker bio, about the speaker, about me, who am i, about the speakers, topics, techniques, tools, terms, terminology, definitions, pros, cons, pros and cons, advantages, disadvantages, benefits, drawbacks, limitations, why, what, how, when, who, where, history, the basics, basics, usage, features, solution, solutions, the solution, tips, tricks, tl;dr, tldr, recap, theory, practice, key points, main points, key ideas, details, détails, impressions, action items, context, setup, getting started, installation, testing, security, deployment, monitoring, types, question, answer, learnings, exercise, exercises, brainstorming, objectives, prerequisites, appendix, prerequirements, related work, data, analysis, use cases, use case, metrics, results and discussion, feedback, concept, concepts, key concepts,
hintergrund, motivation, ziel, ziele, probleme, lösung, umsetzung, ergebnis, ergebnisse, fazit, zusammenfassung, fragen, fragen und antworten, diskussion, ausblick, beispiel, beispiele, einleitung, grundlagen, vorteile, nachteile, überblick, notizen,
contexto, motivación, problema, el problema, solución, la solución, ejemplo, ejemplos, preguntas, ventajas, desventajas, arquitectura, motivação, solução, exemplo, exemplos, perguntas, vantagens, desvantagens, arquitetura, conclusiones, conclusões,
contexte, problème, problématique, solution, démo, exemple, bilan, questions,
背景, 目标, 目標, 问题, 問題, 方案, 解决方案, 解決方案, 实现, 實作, 实践, 架构, 架構, 设计, 設計, 总结, 總結, 小结, 结论, 結論, 展望, 问答, 問答, 提问, 提問, 例子, 案例, 优点, 缺点, 优势, 优化, 介绍, 介紹, 简介, 自我介绍, 自我介紹, 议程, 大纲, 大綱, 演示, 感想, 心得, 补充, 補充, 講者, 讲师, 效果, 挑战, 挑戰, 思考,
배경, 목표, 문제, 문제점, 해결, 해결책, 해결 방법, 구현, 설계, 구조, 결과, 결론, 요약, 정리, 느낌, 느낀점, 느낀 점, 질문, 질의응답, q&a, 예시, 사례, 데모, 소개, 발표자 소개, 자기소개, 개요, 특징, 장점, 단점, 참고, 동기, 앞으로, 향후 계획, 한계, 성능, 도입`);

/** Questions and answers stand below. */
const questionWords = wordList(`
q&a, qa, q & a, q/a, qanda, q and a, q&as, question & answer, questions & answers, questions and answers, question and answer, questions, question, audience questions, audience q&a, ask me anything, ama, ask the speaker, ask the speakers, questions from the audience, other questions, open questions, faq, discussion, open discussion,
questions and discussion, discussion and questions, questions & discussion, 質疑応答, 質疑, 質問, 質問コーナー, 質問タイム, 質問など, 質疑応答タイム, q&aタイム, qaタイム, q&aコーナー, 会場からの質問, 質問と回答, ディスカッション, 議論, 質問・回答,
问答, 問答, 提问, 提問, 听众提问, 聽眾提問, 观众提问, 问答环节, 問答環節, q&a 环节, 现场提问, 現場提問, 问题与回答, 질의응답, 질문, 질문과 답변, 질문 답변, 질의 응답, fragen, fragen und antworten, fragen & antworten, fragerunde, publikumsfragen, diskussion, preguntas, preguntas y respuestas, ronda de preguntas, turno de preguntas, perguntas, perguntas e respostas, questions du public, questions/réponses, questions réponses, questions-réponses, échanges`);

/** No question was asked. */
const noQuestions =
  /^(?:なし|無し|特になし|特に無し|質問(?:は)?(?:なし|無し|特になし|出ず)|none|no questions?(?: asked)?|n\/a|nothing|keine(?: fragen)?|没有|無|无|없음|질문 없음|aucune(?: question)?|[-–—])[.。!！]?$/i;

/** Numbers, bullets, emoji and the like before a heading's words. */
const ahead =
  /^(?:\ufe0f|\u200d|[\p{Extended_Pictographic}\p{Emoji_Modifier}★☆■□◆◇●○◎◯〇◉▼▽▲△▶►♦❖✦♪※§*~_#>|・\s\u3000-]|\d{1,2}(?:[.．-]\d{1,2}){0,3}\s*[.．)）:：、]\s*|\d{1,2}(?:\.\d{1,2}){1,3}\s+|:[a-z\d_+-]{2,30}:|[(（[［【]\d{1,2}[)）\]］】]|no\.\s?\d{1,2}[:：.]?\s|[①-⑳]|[一二三四五六七八九十]{1,3}、|[ivx]{1,4}[.)]\s)+/iu;
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

const breakPattern =
  /^.{0,6}(?:昼食|昼めし|昼ごはん|ランチ|休憩|午饭|午餐|점심|휴식|mittagessen|mittagspause|kaffeepause|lunch)(?:$|[\s・&+および及と、(（].{0,18}$)|^(?:(?:お)?昼|(?:コーヒー|おやつ|トイレ|ティー|小|昼)?休憩|(?:coffee|tea|lunch|short|long|the|morning|afternoon|quick|\d+ ?min(?:ute)?s?)\s+)*(?:休憩|break|lunch|pause)(?:\s*(?:time|タイム|時間|\(?\d+\s*(?:分|min)\)?))?$|^(?:中场|中場)?休息\s*[/／、,，及和&]\s*.{1,8}$|^(?:coffee|tea)\s?(?:&|and|\+)\s?(?:tea|coffee|biscuits?|cakes?|cookies|pastries|snacks?|networking)$|^昼食(?:及び|と|&|・).{1,12}$|^休憩(?:と|・|&|時間).{0,12}$/i;
const ceremonyPattern =
  /^(?:la )?(?:troisième|3i?[eè]me) mi[- ]temps$|^welcomes?(?:[、,/&＆と+]| and ).{1,24}$|^(?:the\s+)?(?:opening|closing|welcome)(?:\s+(?:remarks|ceremony|words|address|session|notes|message|speech))?$|^(?:開会|閉会|終わり|はじまり)の.{1,6}$|^(?:オープニング|クロージング)(?:トーク|セッション|・?.{0,4}挨拶)?$|^.{0,8}懇親会.{0,10}$|^.{0,8}懇親タイム|^.{0,4}トークタイム$|^(?:after|welcome|closing|official)\s?party(?:\s(?:and|&|at|@|with|by)\s.{1,30})?$/i;
/** `Welcome to Sample Conf`. */
const welcome =
  /^(?:welcome|willkommen|bienvenue|bienvenidos|bem-vindos)\s(?:to|bei|beim|zur?|zum|auf|à|au|aux|a|ao|en|in)\s(.{2,40})$/i;
/** What comes after the event, and words with which people close. */
const closingPattern =
  /^(?:今後|次回|来年|これから)(?:について|のこと|は|も|に向けて|の予定|の抱負|の話)?$|^(?:また来年|来年も|ではまた|それではまた|また次回|次回も|내년|다음에|下次|明年).{0,16}$|^(?:see you|until next|next (?:year|edition|event)|looking (?:ahead|forward)|that's (?:all|it)|what else|anything else|bis (?:zum )?nächst|bis bald|nächstes jahr|wie geht(?:'s| es) weiter|und sonst|was sonst|was bleibt|à (?:l'année prochaine|bientôt|la prochaine)|rendez-vous (?:en|l'an)|l'an(?:née)? prochaine?|et après|et les autres|pour (?:finir|terminer)|les petits plus|c'est quoi|qu'est[- ]ce que|(?:la )?prochaine fois|donnez[- ](?:nous )?votre avis|dites[- ]nous tout|zum (?:ab)?schluss|para (?:terminar|acabar)|in closing|to (?:wrap up|close)|mais encore)(?![\p{L}\p{N}]).{0,24}$|^the end$|^(?:un )?(?:grand |énorme )?(?:thanks?|merci|danke|gracias|obrigad[oa]|感谢|感謝)(?![\p{L}]).{0,50}$|^(?:twitter|x|sns|世間|世の中)\s?(?:上)?の反応$|^.{0,14}(?:パーティー?|打ち上げ|二次会|[2２]次会)(?:へ|に(?:参加|行).{0,6}|の様子)?$/iu;

const sectionPattern =
  /party$|drink\s?up|^懇親.{0,24}$|^受付.{0,24}$|pause déj|^ブース.{0,10}$|^企業ブース|^sponsored\b.{0,40}$|お?知らせ$|おしらせ$|アンケート(?:の?結果|集計)?$|^全体を?通して|^.{0,6}参加者.{0,6}$|네트워킹|설문|^그리고$|^(?:.{1,8}로의 |참가 |참석 |행사 |전체 )?후기$|^.{0,8}소감$|^关于.{1,8}$|^關於.{1,8}$|^.{1,10}の様子$|^.{1,16}一覧$|^links? .{3,20}$|^links (?:zu|to|for) .{2,20}$|^(?:全体|個人|イベント|参加|感想|会場|当日).{0,8}(?:感想|所感|まとめ|について|様子|メモ)$|^(?:その他|そのほか|関連|参考).{0,10}$|^.{0,10}(?:の|な)感想$|^感想(?:とか|など|や|と|、|・|,).{0,16}$|^.{0,12}に参加し(?:て|た).{0,12}$|^.{0,40}に(?:参加し|行っ)て(?:みて|の感想|みた感想)$|^.{1,14}とは$|^about .{3,30}$|^(?:my |some |general |overall |final |closing )?(?:impressions?|thoughts|reflections|conclusions?|takeaways|remarks)(?: .{0,20})?$|^次は.{1,12}$|^(?:次回|来年)(?:は|の|も|に|へ|予告|開催|告知).{0,16}$|^下次.{0,10}$|^다음\s?(?:모임|행사|번).{0,12}$|^(?:the )?next (?:time|event|meetup|edition|year)\b.{0,20}$|^nächste[rs]? (?:mal|treffen|termin).{0,20}$|^(?:discussion|working|hack|hacking|workshop|travel|arrival|sprint|tutorial)\s?days?$|^(?:conference|event|venue|meetup)\s(?:details|info|information|overview)$|^.{0,12}後記$/i;
/** What a writer has beside the notes, and what an announcement tells. */
const besidePattern =
  /^.{0,10}もくもく会.{0,6}$|^.{1,8}(?:資料|スライド|動画|録画|写真)$|^備考$|^tl;?dr(?![a-z]).{0,24}$|(?:^|[\s_-])faqs?$|^[参參]考[文资資][件料献獻]$|^[あ合]わせて読みたい$|(?:告知|お知らせ)(?:タイム|コーナー|\s?[「『:：].{1,60})?$|^(?:misc|miscellaneous|random|general|other)\.? notes$|^intros$|^(?:会议|會議|大会|大會|活动|活動|峰会)(?:背景|介绍|介紹|概况|概況|总结|總結)$|^我的\S{1,8}$|(?:对比|對比|回顾|回顧)[与與和]总结$|^.{0,12}アーカイブ(?:動画|配信|映像)?$|^(?:感想|所感|雑感|まとめ|反省)(?:等々?|とか|あれこれ|色々|いろいろ|たち)$|^(?:my |our |raw )?notes (?:from|by|of)\s@?[\w.-]+$|^bios?$|^(?:speaker )?bio(?:graphy)?s?$|^.{1,12}[とや]、?(?:まとめ|感想|所感|反省点?|雑感)$|^.{0,6}(?:タイムテーブル|スケジュール|アジェンダ)$|^.{0,8}(?:会|lt|発表|申し?込み|参加|開催|運営|配信)について$|^(?:これは|なに)(?:何か?|なに|これ)$/;
/** `Sobre o evento`, `Bilan de la journée`. */
const aboutEvent =
  /^hallway tracks?\b.{0,30}$|^(?:vorstellung|präsentation) der .{0,12}ergebnisse\b.{0,20}$|^rückblick auf .{3,40}$|^(?:sobre|à propos d[eu]) .{0,4}(?:evento|conferencia|conferência|conférence|événement).{0,16}$|^bilan (?:de|du) .{2,30}$/;

/** `More cool talks`, `Autres conférences`: what has no notes of its own. */
const furtherPattern =
  /^(?:more|other|further|some other|weitere|andere|autres|otras|más|outras|mais)\s.{0,16}?(?:talks|sessions|presentations|vorträge|conférences|charlas|palestras|notes|links|resources|stuff)$/;
/** `A word from our sponsors`. */
const hostsPattern =
  /^(?:an?\s|some\s|a few\s)?(?:notes?|words?|message)\sfrom\s(?:the\s|our\s)?(?:hosts?|organi[sz]ers?|sponsors?|venue)\b.{0,24}$/;
/** Before a word its article, behind it where that comes from: `The longer version`, `Reading (from the web)`. */
const around =
  /^(?:the|my|our|some|a few|die|der|das|meine?|unsere?|les?|la|mes|nos|el|los|las|mis)\s|(?:(?<!\s)\s+)?[(（](?:from|via|for|in|on|of|optional|so far|update[sd]?)\b[^()（）]{0,40}[)）]$/g;

/** Whether a heading names a break or a meal. */
export function isBreak(key: string): boolean {
  return breaks.has(key) || breakPattern.test(key);
}

/** Whether a heading names an opening, a closing, a party. */
export function isCeremony(key: string): boolean {
  const welcomed = welcome.exec(key)?.[1];
  return (
    ceremonies.has(key) || ceremonyPattern.test(key) || (welcomed !== undefined && soundsLikeEvent(welcomed))
  );
}

/** `セッション、展示`, `Photos & links`: several words of which each is one for an event's notes, a break or a ceremony. */
function isSeveral(key: string): boolean {
  if (key.length > 40 || !/[、・,，&＆/／+]|\s(?:and|und|et|y)\s/.test(key)) return false;
  const words = key.split(/\s*[、・,，&＆/／+]\s*|\s+(?:and|und|et|y)\s+/);
  return (
    words.length > 1 && words.every(word => sections.has(word) || breaks.has(word) || ceremonies.has(word))
  );
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
    hostsPattern.test(key) ||
    furtherPattern.test(key) ||
    isSeveral(key) ||
    isBreak(key) ||
    isCeremony(key) ||
    sectionPattern.test(key) ||
    aboutEvent.test(key) ||
    besidePattern.test(key) ||
    closingPattern.test(key)
  );
}

/** Whether a heading opens or closes what is said of the whole event, whoever is named beside: 終わりに, まとめ. */
export function isClosingWord(key: string): boolean {
  return /^(?:(?:お|終)わりに|さいごに|最後に|はじめに|まとめ|総評|講評)$/.test(key);
}

/** Whether a heading is a word for all who came, below which each tells what they did. */
export function isAttendees(key: string): boolean {
  return /^(?:.{0,6}参加者(?:一覧)?|.{0,6}出席者|attendees|participants|teilnehmer(?:innen)?|participant(?:e)?s|참가자|참석자|参加者|参与者|與會者|与会者)$/i.test(
    key,
  );
}

/** Whether a heading is a word for the journey to the event and what was seen and eaten there. */
export function isJourney(key: string): boolean {
  return /^(?:.{0,6}(?:旅行記?|旅の記録|観光|食べ歩き|グルメ|食べたもの|ご飯|ごはん|お土産|寄り道)(?:記|編|など|とか|いろいろ)?|sightseeing|the (?:trip|journey)|food and drinks?|reise|anreise|여행|관광|맛집|旅游|美食)$/i.test(
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
