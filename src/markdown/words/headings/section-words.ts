import { wordList } from '../vocabulary.ts';

/** What a writer says of the whole event, or of the notes. */
export const sections = wordList({
  ja: `
    kpt, lt会, lt大会, memo, q&aまとめ, togetter, togetterまとめ, アクセス, アジェンダ, あとがき, あらすじ,
    アンケート, イベントとセッション, イベントについて, イベント概要, おことわり, おまけ, おわり, おわりに,
    お断り, お知らせ, お問い合わせ, きっかけ, このイベントについて, このノートについて, このメモについて,
    さいごに, スケジュール, スペシャルサンクス, スポンサー, スポンサーセッション, スライド, スライドの内容,
    スライド一覧, セッション, セッションメモ, セッションレポート, セッション一覧, セッション概要, その他,
    その他のセッション, タイムテーブル, タグ, とは, なんで来たん?, ノベルティ, はじめに, ハッシュタグ,
    ふりかえり, プログラム, ほかのセッション, まえがき, まとめ, まとめのページ, メモ, もくじ, やったこと,
    ライトニングトーク, ライトニングトークス, リンク, リンク集, ルール, ログ, わかったこと, 運営,
    運営ブレスト, 運営ブレストログ, 運営ログ, 往路, 過去の資料, 会場アクセス, 会場について, 会場の様子,
    改善点, 開催概要, 開催報告, 概要, 各発表のメモ, 学び, 感想など, 観光, 関連, 関連リンク, 関連記事, 帰り道,
    帰路, 気づき, 気になったこと, 協賛, 経緯, 個人的な感想, 個人的まとめ, 公式hp, 公式サイト, 公式ページ,
    更新履歴, 行き方, 行くまで, 講演, 講演メモ, 講演一覧, 講演概要, 講演記録, 告知, 今後, 今後の予定, 懇談会,
    最後に, 雑感, 雑談, 参加したセッション, 参加した動機, 参加者, 参加者一覧, 参加登録, 参加動機, 参加費,
    参加方法, 参考リンク, 参考資料, 参考文献, 資料, 資料まとめ, 持ち帰り, 持ち物, 時間割, 次にやること, 次回,
    次回は, 次回予告, 自己紹介, 式次第, 写真, 謝辞, 主催, 収支, 終わりに, 宿, 宿泊, 出発, 準備, 所感, 小並感,
    詳細, 情報, 振り返り, 申し込み, 申込, 申込方法, 進行表, 宣伝, 戦利品, 選考, 前日, 全体の感想, 全体まとめ,
    全体感想, 全体的な感想, 総括, 総評, 他のセッション, 対象, 注意, 注意事項, 注意点, 聴いたセッション,
    聴講メモ, 展示, 展示ブース, 登壇者一覧, 登壇内容, 当日, 当日の様子, 到着, 動画, 動機, 得たもの, 内容,
    背景, 買ったもの, 発表, 発表メモ, 発表一覧, 発表概要, 発表資料, 発表者一覧, 反省, 反省点, 服装,
    聞いたセッション, 聞いた発表, 募集要項, 凡例, 目次, 問い合わせ, 余談, 翌日, 立ち話, 旅行記, 良かったこと,
    連絡先, 話題
  `,
  en: `
    a final word, about, about the event, about these notes, about this event, acknowledgements, action items,
    after, aftermath, afternoon, agenda, arrival, attendees, before, book list, books, booths, caveat,
    caveats, closing circle, closing thoughts, code of conduct, community gathering, conclusion, conclusions,
    conference day, conference days, contact, contents, credits, development sprint, development sprints,
    disclaimer, epilogue, evening, everything else, exhibition, expo, faq, feedback, final thoughts,
    final words, finally, find out more, follow up, follow-up, for next time, foreword, full story,
    further reading, gathering, general, general notes, general takeaways, getting here, getting home,
    getting there, glossary, ground rules, hallway conversations, hallway track, handles, hashtag, hashtags,
    highlights, hotel, how to get there, how to register, impressions, index, intro, introduction, job board,
    job fair, jobs, keep, key takeaways, last words, learn more, legend, lessons learned, licence, license,
    lightning, lightning talk, lightning talks, lineup, links, location, logistics, long version,
    longer version, lt, lts, main takeaways, misc, miscellaneous, more, more posts, morning, nb, next,
    next meetup, next month, next steps, next time, nota bene, notes, notice, open space, open spaces,
    opening circle, organization, other, other notes, other sessions, other talks, others, overall,
    overall impressions, overview, participants, people, people i met, photos, pictures, poster,
    poster session, posters, pre-conference, pre-show, preface, problem, program, prologue, questions,
    random links, random notes, read more, reading, reading list, reading material, reading materials, recap,
    recordings, reference, references, related, related articles, related posts, resources, retro,
    retrospective, rsvp, rules, schedule, see also, session highlights, session notes, sessions, short talks,
    short version, shorter version, sign up, slides, source, sources, speaker, speaker tour, speakers,
    sponsor, sponsor booth, sponsor booths, sponsored, sponsoring, sponsors, sprint, sprints, summary, swag,
    table of contents, take aways, take-aways, takeaways, talk highlights, talk notes, talks,
    talks i attended, talks i saw, thank you, thanks, the conference, the outro, the prelude, the way back,
    the way home, the way there, things to google, things to look up, thoughts, tickets, timetable, tl;dr,
    tldr, to do, to google, to look up, to read, to research, toc, todo, todos, tools, travel, try, tweets,
    useful links, venue, venue and tickets, videos, warning, watch list, watchlist, what to bring,
    what's next, why i went, wrap-up, wrapup
  `,
  zh: `
    报名, 报名方式, 報名, 参考, 参考资料, 參考, 參考資料, 场地, 倡议, 出发, 出發, 大纲, 大綱, 大会回顾, 地点,
    发起, 發起, 反馈, 附录, 附錄, 感受, 感叹, 感嘆, 感想, 感谢, 感謝, 个人感受, 关于, 關於, 關於活動, 后记,
    後記, 花絮, 幻灯, 幻灯片下载, 幻灯下载, 回程, 回顾, 回顧, 会场, 會場, 活动地点, 活动回顾, 活动介绍,
    活动时间, 活动信息, 活動介紹, 嘉宾, 嘉宾介绍, 简介, 簡介, 讲师 ppt, 讲师介绍, 講師介紹, 交通, 结束语,
    结语, 結語, 流水, 流水帐, 流水账, 流水帳, 录像, 录音, 路上, 錄音, 媒体资料, 媒體資料, 美食, 免责,
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
    langfassung, links zu den folien, material, materialien, mein eindruck, mein fazit, nächster termin,
    nächstes mal, nachtrag, nachwort, orga, organisation, ort, programm, quelle, quellen, rückblick,
    rückfahrt, rückreise, siehe auch, sofort wieder, sonstiges, sponsoren, tagesordnung, teilnehmer, termine,
    über die konferenz, über die veranstaltung, überblick, veranstaltungsort, verbesserungsvorschläge,
    verschiedenes, vorstellungsrunde, vorträge, vorwort, weiteres, weiterführende links, zeitplan,
    zusammenfassung
  `,
  fr: `
    à retenir, ailleurs, ambiance, articles liés, avant-propos, avertissement, avis, bilan,
    ce que j'ai retenu, ce que je retiens, cercle de clôture, cercle final, comment j'y suis arrivée,
    communauté, divers, en conclusion, en résumé, en vrac, épilogue, informations, informations pratiques,
    infos pratiques, l'arrivée, l'hôtel, le contexte, le mot de la fin, le reste, les conférences, les lieux,
    liens, liens utiles, lieu, mon avis, mon bilan, mon ressenti, pêle-mêle, planning, points négatifs,
    points positifs, pour conclure, pour la suite, pour le futur, pour résumer, préambule, prochaine édition,
    programme, quelques liens, remerciements, ressenti, ressources, résumé, sommaire, stands,
    table des matières, version courte, version longue, vidéos, voir aussi, voyage
  `,
  es: `
    advertencia, agradecimientos, ambiente, aviso, comunidad, conclusión, conclusiones, el viaje, en resumen,
    enlaces, enlaces de interés, fotos, fuente, fuentes, horario, impresiones, índice, información,
    información general, introducción, lo bueno, lo malo, lo mejor, lo peor, lugar, opinión, organización,
    otros, patrocinadores, presentación, prólogo, próxima edición, recursos, referencias, resumen, sede,
    tabla de contenidos, valoración, valoración general, varios, ver también, versión larga
  `,
  pt: `
    a viagem, agradecimentos, apresentação, comunidade, conclusão, conclusões, considerações finais,
    cronograma, em resumo, epílogo, fonte, fontes, impressões, informações, introdução, links úteis, local,
    organização, outros, pontos negativos, pontos positivos, programação, próxima edição, referências, resumo,
    sumário, veja também
  `,
  it: `
    altro, atmosfera, conclusione, conclusioni, considerazioni finali, il viaggio, impressioni, in sintesi,
    indice, informazioni, introduzione, le mie impressioni, link utili, luogo, orario, organizzazione,
    premessa, programma, prossima edizione, riassunto, ringraziamenti, risorse, varie
  `,
  ru: `
    атмосфера, благодарности, видео, вместо вступления, вместо заключения, впечатления, вступление, выводы,
    до встречи, заключение, итог, итоги, как добраться, материалы, место, место проведения, о конференции,
    о мероприятии, общие впечатления, оглавление, организация, партнёры, площадка, полезные ссылки,
    послесловие, предисловие, программа, прочее, разное, расписание, резюме, содержание, спасибо, спонсоры,
    ссылки, стенды, фото, фотографии, что не понравилось, что понравилось
  `,
  pl: `
    co mi się podobało, do zobaczenia, dojazd, dziękuję, harmonogram, inne, linki, lokalizacja, materiały,
    miejsce, następna edycja, o konferencji, ogólne wrażenia, organizacja, podróż, podsumowanie,
    podziękowania, przydatne linki, różne, spis treści, sponsorzy, wnioski, wrażenia, wstęp, zdjęcia
  `,
});
