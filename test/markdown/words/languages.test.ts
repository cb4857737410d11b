import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { type FieldName, fieldOf, isDateWord } from '../../../src/markdown/words/fields.ts';
import { isBreak, isCeremony } from '../../../src/markdown/words/headings/breaks.ts';
import { isCompound } from '../../../src/markdown/words/headings/compounds.ts';
import { isDayPart, isDayWord, isTrackWord } from '../../../src/markdown/words/headings/days.ts';
import { headingKey } from '../../../src/markdown/words/headings/key.ts';
import { isPartWord } from '../../../src/markdown/words/headings/parts.ts';
import { holdsQuestions, saysNoQuestions } from '../../../src/markdown/words/headings/questions.ts';
import {
  isAttendees,
  isJourney,
  isSectionCompound,
  isSectionWord,
} from '../../../src/markdown/words/headings/sections.ts';
import { isTalkList } from '../../../src/markdown/words/headings/talk-lists.ts';
import { soundsLikeEvent } from '../../../src/markdown/words/titles/event-words.ts';
import { hasTalkWord, leadsIntoTalks } from '../../../src/markdown/words/titles/talk-words.ts';

// For each list of words some of each language, as people write them in headings, with commas between.

type Languages = Record<'de' | 'fr' | 'es' | 'pt' | 'it' | 'ru' | 'pl' | 'ko' | 'zh', string>;

function each(name: string, is: (key: string) => boolean, languages: Languages): void {
  describe(name, () => {
    test.each(Object.entries(languages))('%s: %s', (_, words) => {
      const list = words.split(/,\s/);
      expect(list.filter(word => !is(headingKey(word)) && !is(word))).toEqual([]);
    });
  });
}

each('breaks and meals', isBreak, {
  de: 'Pause, Mittagspause, Das Mittagessen, Kaffeepause, Frühstück, Abendessen, Kaffee und Kuchen',
  fr: 'La pause, Pause déjeuner, Pause-café, Le déjeuner, Petit-déjeuner, Dîner, Entracte',
  es: 'Descanso, Pausa para el café, El almuerzo, La comida, Desayuno, Cena, Receso',
  pt: 'Intervalo, O almoço, Pausa para o café, Lanche, Jantar, Café da manhã',
  it: 'Pausa, Pausa pranzo, Il pranzo, Pausa caffè, Intervallo, Colazione',
  ru: 'Перерыв, Обед, Кофе-брейк, Обеденный перерыв, Завтрак, Ужин',
  pl: 'Przerwa, Przerwa kawowa, Przerwa obiadowa, Obiad, Śniadanie, Kolacja',
  ko: '휴식, 쉬는 시간, 점심시간, 점심 식사, 간식, 커피 브레이크',
  zh: '休息, 茶歇, 午餐, 间歇, 中场休息, 下午茶, 休息時間',
});

each('ceremonies', isCeremony, {
  de: 'Begrüßung, Eröffnung, Abschluss, Schlusswort, Verabschiedung, Registrierung, Preisverleihung, Gruppenfoto',
  fr: "Accueil, L'accueil, Ouverture, Clôture, Mot de la fin, Remise des prix, Apéro, Photo de groupe",
  es: 'Bienvenida, La bienvenida, Inauguración, Clausura, Cierre, Despedida, Acreditaciones, Sorteo, Foto de grupo',
  pt: 'Abertura, Boas-vindas, Encerramento, Credenciamento, Sorteio, Premiação, Foto oficial, Happy hour',
  it: 'Benvenuto, Apertura, Saluti iniziali, Chiusura, Registrazione, Aperitivo, Premiazione',
  ru: 'Открытие, Приветственное слово, Регистрация, Закрытие, Розыгрыш призов, Общее фото, Нетворкинг',
  pl: 'Powitanie, Otwarcie, Rejestracja, Zakończenie, Losowanie nagród, Wspólne zdjęcie',
  ko: '개회식, 환영사, 접수, 폐회식, 경품 추첨, 네트워킹, 인증샷, 뒤풀이',
  zh: '签到, 开场, 开幕式, 致辞, 闭幕式, 抽奖环节, 大合照, 頒獎, 自由交流',
});

each("what is said of the event's notes", isSectionWord, {
  de: 'Fazit, Mein Fazit, Eindrücke, Ausblick, Veranstaltungsort, Sponsoring, Zeitplan, Danksagung, Anreise, Sonstiges',
  fr: "Bilan, En conclusion, Mes impressions, L'ambiance, Le lieu, Remerciements, Liens utiles, Fin de la première journée",
  es: 'Conclusiones, Mis impresiones, La organización, La sede, Patrocinadores, Enlaces, Agradecimientos, Hasta la próxima',
  pt: 'Conclusão, Minhas impressões, O local, Programação, Agradecimentos, Links úteis, Comunidade, Até a próxima',
  it: 'Conclusioni, Le mie impressioni, Il luogo, Programma, Ringraziamenti, Link utili, Alla prossima',
  ru: 'Впечатления, Итоги, Вместо заключения, Место проведения, Расписание, Полезные ссылки, До встречи',
  pl: 'Podsumowanie, Moje wrażenia, Miejsce, Harmonogram, Podziękowania, Przydatne linki, Do zobaczenia',
  ko: '총평, 후기, 마치며, 들어가며, 행사 소개, 시간표, 굿즈, 참고 링크, 아쉬운 점',
  zh: '总结, 感受, 收获, 活动介绍, 日程安排, 嘉宾介绍, 现场照片, 资料下载, 致谢, 後記',
});

each('parts of a talk', isPartWord, {
  de: 'Motivation, Problemstellung, Ansatz, Ergebnisse, Vorteile, Beispiele, Über mich, Nächste Schritte, Gliederung',
  fr: "Objectifs, Approche, Résultats, Exemples, Avantages, Pour aller plus loin, Retour d'expérience, Synthèse",
  es: 'Introducción, Objetivos, Resultados, Ejemplos, Ventajas, Buenas prácticas, Conclusión, Siguientes pasos',
  pt: 'Introdução, Objetivos, Resultados, Exemplos, Vantagens, Boas práticas, Conclusão, Próximos passos',
  it: 'Introduzione, Obiettivi, Risultati, Esempi, Vantaggi, Consigli, Conclusioni, Prossimi passi',
  ru: 'Введение, Цели, Проблема, Решение, Результаты, Примеры, Плюсы и минусы, Выводы',
  pl: 'Wprowadzenie, Cele, Problem, Rozwiązanie, Wyniki, Przykłady, Zalety i wady, Wnioski',
  ko: '서론, 문제 정의, 해결 과정, 구현 방법, 실험 결과, 장단점, 도입 효과, 다음 단계',
  zh: '目录, 动机, 现状, 难点, 原理, 技术选型, 优缺点, 未来规划, 總結',
});

each('questions', holdsQuestions, {
  de: 'Fragen, Fragen und Antworten, Fragen aus dem Publikum, Fragerunde, Diskussion',
  fr: 'Questions et réponses, Questions de la salle, Questions du public, Échanges, Débat',
  es: 'Preguntas, Preguntas y respuestas, Preguntas del público, Turno de preguntas, Dudas',
  pt: 'Perguntas, Perguntas e respostas, Perguntas do público, Dúvidas',
  it: 'Domande, Domande e risposte, Domande del pubblico, Dibattito',
  ru: 'Вопросы, Вопросы и ответы, Вопросы из зала, Дискуссия',
  pl: 'Pytania, Pytania i odpowiedzi, Pytania z sali, Dyskusja',
  ko: '질문, 질의응답, 질문 및 답변, 청중 질문, 질의응답 시간',
  zh: '问答, 提问环节, 互动环节, 现场问答, 讨论, 問答時間',
});

each('no questions', saysNoQuestions, {
  de: 'keine, keine Fragen',
  fr: 'aucune, aucune question, pas de questions',
  es: 'ninguna, sin preguntas, no hubo preguntas',
  pt: 'nenhuma, sem perguntas',
  it: 'nessuna, nessuna domanda',
  ru: 'нет, вопросов нет, вопросов не было',
  pl: 'brak, brak pytań, nie było pytań',
  ko: '없음, 질문 없음',
  zh: '没有, 无, 没有问题',
});

each('lists of talks', isTalkList, {
  de: 'Vorträge, Die Vorträge, Kurzvorträge, Blitzvorträge, Die Vorträge die ich gehört habe',
  fr: "Les conférences, Les présentations, Les ateliers, Les sessions auxquelles j'ai participé",
  es: 'Charlas, Las charlas, Ponencias, Talleres, Charlas relámpago',
  pt: 'Palestras, As palestras, Sessões, Oficinas, Palestras relâmpago',
  it: 'Interventi, Gli interventi, Le sessioni, Laboratori',
  ru: 'Доклады, Выступления, Мастер-классы, Блиц-доклады',
  pl: 'Prelekcje, Wykłady, Prezentacje, Warsztaty',
  ko: '세션, 발표, 발표 목록, 들은 세션, 라이트닝 토크',
  zh: '演讲, 议题, 分享内容, 闪电演讲, 議題',
});

each('parts of a day', isDayPart, {
  de: 'Vormittag, Nachmittag, Am Abend',
  fr: 'Matin, Après-midi, En soirée',
  es: 'Por la mañana, Por la tarde, Noche',
  pt: 'Manhã, À tarde, Noite',
  it: 'Mattina, Pomeriggio, La sera',
  ru: 'Утро, Вечер, Первая половина дня',
  pl: 'Rano, Popołudnie, Wieczór',
  ko: '오전, 오후, 오전 세션, 2부',
  zh: '上午, 下午, 上半场, 下午場',
});

each('days', isDayWord, {
  de: 'Tag 1, Erster Tag, Zweiter Tag, Samstag',
  fr: 'Jour 2, Premier jour, La deuxième journée, samedi',
  es: 'Día 1, Primer día, Segundo día, Sábado, Miércoles: talleres',
  pt: 'Dia 1, Primeiro dia, Terceiro dia, Sábado, Segunda-feira',
  it: 'Giorno 1, Primo giorno, Il secondo giorno, Sabato, Lunedì',
  ru: 'День 1, День второй, Первый день, Суббота, 2-й день',
  pl: 'Dzień 1, Pierwszy dzień, Drugi dzień, Sobota',
  ko: '1일차, 첫째 날, 첫날, 마지막 날, 토요일',
  zh: '第一天, 第2天, 首日, 星期六, 周日',
});

each('tracks and rooms', isTrackWord, {
  de: 'Raum 1, Saal A, Bühne 2',
  fr: 'Salle 2, Amphi A, Scène 1',
  es: 'Sala 1, Auditorio A, Aula 3',
  pt: 'Sala 1, Auditório B, Palco 2',
  it: 'Sala 1, Aula B',
  ru: 'Зал 1, Трек 2, Аудитория 3',
  pl: 'Sala 1, Ścieżka 2, Scena 1',
  ko: '트랙 A, 강의실 1, A트랙',
  zh: '分会场 1, 分會場 2',
});

each('those who came', isAttendees, {
  de: 'Teilnehmer, Teilnehmerinnen',
  fr: 'Participants',
  es: 'Asistentes, Participantes',
  pt: 'Participantes',
  it: 'Partecipanti',
  ru: 'Участники',
  pl: 'Uczestnicy',
  ko: '참가자, 참석자, 참여자',
  zh: '参与者, 與會者',
});

each('the journey', isJourney, {
  de: 'Anreise, Die Reise',
  fr: 'Le voyage, Voyage',
  es: 'El viaje, Turismo',
  pt: 'A viagem, Viagem',
  it: 'Il viaggio, Viaggio',
  ru: 'Поездка, Путешествие',
  pl: 'Podróż, Zwiedzanie',
  ko: '여행, 여행기, 맛집',
  zh: '旅游, 美食, 游记',
});

const fields: Partial<Record<FieldName, Languages>> = {
  speaker: {
    de: 'Referentin, Vortragende, Sprecher, Moderation',
    fr: 'Intervenant, Orateur, Oratrice, Conférencière, Animé par',
    es: 'Ponente, Ponentes, Orador, Presentadora, Moderador',
    pt: 'Palestrante, Apresentador, Moderadora',
    it: 'Relatore, Relatrice, Relatori, Moderatore',
    ru: 'Докладчик, Спикер, Спикеры, Ведущий, Модератор',
    pl: 'Prelegent, Prelegentka, Prowadzący, Mówca',
    ko: '발표자, 연사, 강사, 진행자, 모더레이터',
    zh: '讲师, 演讲嘉宾, 分享人, 主讲嘉宾, 與談人',
  },
  title: {
    de: 'Titel, Thema, Vortragstitel',
    fr: 'Titre, Sujet, Thème',
    es: 'Título, Tema, Charla',
    pt: 'Título, Tema, Palestra',
    it: 'Titolo, Argomento',
    ru: 'Название, Тема, Доклад',
    pl: 'Tytuł, Temat, Prelekcja',
    ko: '제목, 주제, 발표 제목',
    zh: '主题, 题目, 演讲主题, 演講題目',
  },
  date: {
    de: 'Datum, Termin, Wann',
    fr: 'Date, Quand, Date et heure',
    es: 'Fecha, Fecha y hora, Cuándo',
    pt: 'Quando, Data e hora',
    it: 'Quando, Giorno',
    ru: 'Дата, Когда, Дата и время',
    pl: 'Kiedy, Termin, Data i godzina',
    ko: '일시, 날짜, 행사일시',
    zh: '日期, 活动时间, 會議時間',
  },
  slides: {
    de: 'Folien, Aufzeichnung',
    fr: 'Diapositives, Support, Vidéo',
    es: 'Diapositivas, Presentación, Vídeo',
    pt: 'Apresentação, Gravação',
    it: 'Diapositive, Registrazione',
    ru: 'Слайды, Презентация, Видео',
    pl: 'Slajdy, Prezentacja, Nagranie',
    ko: '발표 자료, 영상, 슬라이드',
    zh: '幻灯片, 课件, 视频, 簡報',
  },
  room: {
    de: 'Raum, Saal, Bühne',
    fr: 'Salle, Scène',
    es: 'Sala, Auditorio, Aula',
    pt: 'Sala, Auditório, Palco',
    it: 'Sala, Aula',
    ru: 'Зал, Аудитория, Трек',
    pl: 'Sala, Ścieżka, Scena',
    ko: '장소, 트랙, 강의실',
    zh: '地点, 教室, 分会场',
  },
};

for (const [field, languages] of Object.entries(fields))
  each(`the field ${field}`, key => fieldOf(key) === field, languages);

each('words before a day', isDateWord, {
  de: 'Wann: , Datum und Uhrzeit: ',
  fr: 'Quand : , Date et lieu : ',
  es: 'Fecha: , Cuándo: ',
  pt: 'Quando: , Data e hora: ',
  it: 'Quando: , Data e ora: ',
  ru: 'Дата: , Когда — ',
  pl: 'Kiedy: , Termin: ',
  ko: '일시 : , 【날짜】',
  zh: '日期：, 活动时间：',
});

each('words for an event', soundsLikeEvent, {
  de: 'Deichkonferenz, Seilertreffen, Rückblick auf den Seilertag',
  fr: 'Retour sur Quai Libre, Les journées du cordage',
  es: 'Jornadas de Molinos, Congreso de Molinos, Encuentro de Molineros, Conferencia de Molinos',
  pt: 'Encontro de Moinhos, Conferência de Moinhos, Jornada dos Moinhos',
  it: 'Incontro dei Mulini, Conferenza dei Mulini, Convegno dei Mulini',
  ru: 'Конференция мельников, Митап мельников, Отчёт с конференции мельников',
  pl: 'Konferencja młynarzy, Spotkanie młynarzy, Zlot młynarzy',
  ko: '그물 컨퍼런스, 그물 밋업',
  zh: '船缆大会, 船缆峰会, 码头沙龙',
});

each('words for what is presented', hasTalkWord, {
  de: 'Eröffnungsvortrag: Seile, Podiumsdiskussion zu Seilen',
  fr: 'Table ronde sur les cordes, Conférence plénière',
  es: 'Charla inaugural, Mesa redonda sobre molinos',
  pt: 'Palestra de abertura, Mesa redonda sobre moinhos',
  it: 'Tavola rotonda sui mulini',
  ru: 'Круглый стол о мельницах, Пленарный доклад, Мастер-класс по узлам',
  pl: 'Panel dyskusyjny o młynach, Wykład inauguracyjny',
  ko: '기조연설, 패널 토론: 그물',
  zh: '主题演讲, 圆桌：缆绳, 工作坊',
});

each('what leads into talks', leadsIntoTalks, {
  de: 'Ich habe die folgenden Vorträge gehört:',
  fr: "J'ai suivi les conférences suivantes :",
  es: 'Asistí a las siguientes charlas:',
  pt: 'Assisti às seguintes palestras:',
  it: 'Ho seguito i seguenti interventi:',
  ru: 'Я послушал следующие доклады:',
  pl: 'Byłam na takich: następujące prelekcje',
  ko: '다음 세션을 들었습니다.',
  zh: '我听了以下几场演讲：',
});

describe('labels of questions and answers', () => {
  test.each([
    ['de', 'Frage: Wie lange?', 'Antwort: Drei Tage.'],
    ['fr', 'Question : Combien ?', 'Réponse : Trois.'],
    ['es', 'Pregunta: ¿Cuánto?', 'Respuesta: Tres.'],
    ['pt', 'Pergunta: Quanto?', 'Resposta: Três.'],
    ['it', 'Domanda: Quanto?', 'Risposta: Tre.'],
    ['ru', 'Вопрос: Сколько?', 'Ответ: Три.'],
    ['pl', 'Pytanie: Ile?', 'Odpowiedź: Trzy.'],
    ['ko', '질문: 얼마나요?', '답변: 사흘이요.'],
    ['zh', '提问：多久？', '答：三天。'],
  ])('%s', (_, question, answer) => {
    const { event } = parse(`# Ropes\n\n- tar\n- ${question}\n- ${answer}`, 'ropes', 'talk');
    expect(event.notes[0]!.questions.map(({ answers }) => answers.length)).toEqual([1]);
  });

  test.each([
    ['es', 'Alguien preguntó: ¿por qué no?'],
    ['pt', 'Alguém perguntou: por que não?'],
    ['it', 'Qualcuno ha chiesto: perché no?'],
    ['ru', 'Кто-то спросил: почему бы и нет?'],
    ['pl', 'Ktoś zapytał: czemu nie?'],
    ['pt, of the audience', 'Plateia: por que não?'],
    ['ru, of the audience', 'Из зала: почему?'],
    ['pl, of the audience', 'Z sali: czemu nie?'],
  ])('in a sentence, %s', (_, question) => {
    const { event } = parse(`# Ropes\n\n- tar\n- ${question}`, 'ropes', 'talk');
    expect(event.notes[0]!.questions.length).toBe(1);
  });
});

test.each([
  '総括まとめ',
  '公式ハッシュタグ',
  '当日のこと',
  'ライトニングトーク＆閉会式',
  'おわりに（感想など）',
  'photos & links',
  'some final thoughts and photos',
  '活动现场照片',
  '행사 사진 및 영상',
  'weitere infos und bilder',
  'quelques photos et vidéos',
  'algunas fotos y enlaces',
  'фото и видео',
  'zdjęcia i linki',
])('words of notes together are one: %s', key => expect(isSectionCompound(key)).toBe(true));

test.each([
  'スポンサーlt',
  'まとめる技術',
  'その日の霧',
  'links between boats',
  'photos of moss',
  'notesworthy',
  '사진 읽기',
  'bilder lesen',
])('words of notes beside others are none: %s', key => expect(isSectionCompound(key)).toBe(false));

test('one way of several to take a heading apart is enough', () => {
  expect(isCompound('について', word => word === 'に')).toBe(true);
  expect(isCompound('について', () => false)).toBe(false);
});
