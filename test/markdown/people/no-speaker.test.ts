import { expect, test } from 'vitest';
import { readTitle } from '../../../src/markdown/people/title/index.ts';

/** Titles of talks in which nobody is named, though much stands where names do; all are made up. */
const titles = `
Queues that bend - lessons from production
Queues that bend – a field report
Caches — the slow way
Ropes / knots / loops
Ropes/knots
Client/Server in 2024
Input/Output without tears
TCP/IP for sailors
CI/CD pipelines on a boat
Ropes, knots and loops
Ropes: a love story
Ropes: What we learned
Knots by example
Knots by design
Knots by hand
Education Keynote
Automation keynote
Julia - a language for harbours
Max - what we learned from a parser
Kelp    Forests
It's　All　Just　Knots　And　Ropes
Meet　ROPE　the　UNTIED
高性能  ロープ
縄の話 by ロープ社
Weaving with Rust
Weaving with Rust and Kafka
Weaving with confidence
A talk with many words
Sailing from Monolith to Microservices
Monolith -> Microservices
Monolith → Microservices
Angular → React
Command line basics -v2
Ropes -- an introduction
Ropes (part 2)
Ropes (again)
Ropes (and how to cut them)
Ropes (Beginner)
Ropes (Service Worker)
Ropes (Regional rope networks)
Ropes [advanced]
Ropes [KNT204]
Web Fonts | Font Loading
Chaos Testing | Game Days
HTTP/3 and QUIC
Kubernetes - the hard way
Kubernetes - Don't panic
Kubernetes - Can't stop, won't stop
Event-Driven Architecture
Non-Max Suppression on a boat
Front-end, back-end, and what is between
Scaling Postgres @ Sea
State of the Union
State of the Rope
What is new in Rope 5
What's new, rope?
Why ropes?
How we tied 1,000 knots a day
From zero to rope
Rope Driven Development
Rope as a Service
Zero Trust Networks
Distributed Systems Observability
Functional Core, Imperative Shell
The Art of the Knot
The Good, the Bad, and the Ugly Rope
Lessons Learned
Best Practices
Design Patterns in Rope
Hands-on: build your own rope
Workshop: Knots
Tutorial - Knots
Panel: The Future of Rope
Lightning talks
Opening remarks
Closing keynote
Q&A
Progressive Web Apps
Machine Learning on Microcontrollers
Deep Learning, Shallow Water
Open Source, Open Water
Green Software - Measuring Carbon
Amazon Aurora / Google Spanner
Visual Studio: tips
San Francisco - New York
Day 1 - Morning
Room A - Ropes
Twelve-Factor Apps
Ten Years of Rope
One Rope to Rule Them All
Rope 101: Knots, Bends, Hitches
Rope & Roll
Rope + Water = ?
Vor- und Nachteile von Tauen
Von Tauen und Knoten
Taue von morgen
Tauwerk mit System
Tauwerk mit Rust
Hosting von Tauen
Knoten – eine Einführung
Knoten: Theorie und Praxis
Knoten / Schlingen
Knoten (Fortsetzung von gestern)
Knoten (Vernetzung von Inseln)
Die Kunst des Knotens
Erst der Knoten, dann das Tau
Neue Wege im Tauwerk
Digitale Häfen
Barrierefreiheit im Hafen
Agile Seilerei - Ein Rückblick
Continuous Delivery für Seiler
Die (neue) Seilerei
Les cordes de demain
Les cordes : mode d'emploi
Les cordes - retour d'expérience
Les cordes avec Kafka
Nouer par défaut
Cordes / noeuds
L'art du noeud
Retour sur dix ans de cordes
Une corde, deux noeuds
Cuerdas y nudos
Cuerdas con Docker
Cuerdas por defecto
El futuro de la cuerda
Cordas e nós
Cordas com Kafka
帳簿の話
帳簿の話 - 入門編
帳簿の話 – 実践編
帳簿の話〜続き〜
帳簿の話 〜十年のあゆみ〜
帳簿の話 ～2024年版～
帳簿の話：基礎から応用まで
帳簿の話（入門）
帳簿の話（初心者向け）
帳簿の話（前編）
帳簿の話【資料公開】
帳簿の話 / 台帳の話
帳簿・台帳・伝票
帳簿と台帳、どちらを選ぶか
帳簿とは何か
帳簿管理入門
帳簿×機械学習
帳簿 × 機械学習
帳簿を Rust で書き直す
帳簿を支える技術
帳簿の技術選定
帳簿 技術選定
帳簿の負荷試験 - 障害対応
帳簿-台帳連携
帳簿ー台帳連携
帳簿/台帳
帳簿｜台帳
大規模帳簿の運用事例
現場で使える帳簿
これからの帳簿
はじめての帳簿
みんなの帳簿
ゼロから学ぶ帳簿
帳簿エンジニアの生存戦略
帳簿チームの作り方、育て方
帳簿のモニタリング / アラート設計
帳簿のアーキテクチャ：過去・現在・未来
「帳簿」を読む
「良い帳簿」と「悪い帳簿」
たくさんの帳簿
お客様の帳簿
皆さんの帳簿
多様な帳簿
仕様としての帳簿
神様の帳簿
日本の帳簿
世界の帳簿
東京・大阪の帳簿
福岡の帳簿
渋谷と上野の帳簿
慢慢看缓存
缓存 - 高可用
缓存：从入门到放弃
缓存与队列
缓存/队列
缓存的架构设计
性能优化 - 最佳实践
缓存（入门）
缓存、队列、存储
缓存 / 高性能
云原生缓存
我们的缓存之路
缓存那些事
분산 캐시
분산 캐시 - 사례 소개
분산 캐시: 성능 개선
분산 캐시 - 최적화
분산 캐시 / 백엔드
대기열 - 구축기
분산 캐시와 대기열
캐시 / 대기열
느린 캐시 살펴보기
캐시 (입문)
우리 팀의 캐시 이야기
개발자의 글쓰기
마무리
Очереди и кэши
Очереди: опыт внедрения
Очереди – введение
Kaféer och rep
Touwen en knopen
Liny i węzły
Lana a uzly
Halatlar ve düğümler
`
  .trim()
  .split('\n');

test.each(titles)('nobody is named in %j', title => {
  expect(readTitle({ text: title, marks: [] }).speakers).toEqual([]);
});
