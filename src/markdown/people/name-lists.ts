import { wordList } from '../words/vocabulary.ts';

/**
 * Names by which a person is told from a title: common given names in Latin letters, and common family names
 * in Japanese, Chinese and Korean. Written by hand; a name that is missing is told by its form alone.
 */

const characters = (text: string) => new Set(text.replace(/\s/g, ''));

/** Given names, lower case, without accents. */
export const givenNames = wordList(`
  aaron, abby, abdul, abdullah, abhishek, abigail, achim, adam, adele, adelina, aditi, aditya, adrian,
  adriana, adriano, afonso, agnes, agnieszka, ahmad, ahmed, aiko, aileen, aisha, aisling, aitor, ajay, akash,
  akiko, akio, akira, alain, alan, alba, albert, alberto, alec, alejandro, aleksandar, alena, alessandro,
  alex, alexander, alexandra, alexandre, alexei, alexis, alfred, ali, alice, alicia, alina, alison, alistair,
  allan, allen, allison, alok, alvaro, amanda, amar, amber, amelia, amina, amir, amit, amparo, amy, ana,
  anand, ananya, anastasia, anatoly, anders, andre, andrea, andreas, andrei, andrej, andres, andrew, andrey,
  andrzej, andy, angel, angela, angelo, angie, anil, anita, anja, anjali, ankit, ankita, ann, anna, anne,
  annette, annie, annika, anthony, antoine, anton, antonia, antonio, aoife, aparna, ari, ariel, arjun, arnaud,
  art, artem, arthur, arun, arvid, arvind, asger, ashley, ashok, astrid, atsushi, august, aurelie, aurelien,
  aya, ayaka, ayumi, baptiste, barbara, bart, bartosz, bas, bastian, beate, beatrice, beatriz, begona, ben,
  benedikt, benjamin, benoit, bernard, bernd, bernhard, bertrand, beth, bettina, bharat, bilal, bill, birgit,
  bjarne, bjorn, bob, bogdan, bogdana, boris, borislav, brad, bradley, brandon, brenda, brendan, brent,
  brenton, brett, brian, brigitte, britta, bruce, bruna, bruno, bryan, caio, caitlin, camila, camille, carl,
  carla, carlo, carlos, carmen, carol, carolin, carolina, caroline, carolyn, carsten, casey, cat, catarina,
  catherine, cathy, cecilia, cedric, celine, cesar, chad, chandra, charles, charlie, charlotte, chase, chen,
  chloe, chris, christa, christian, christina, christine, christoph, christophe, christopher, chuck, ciara,
  cillian, cindy, claire, clara, clarisse, clark, claude, claudia, claudio, clemens, clement, cliff, colin,
  connor, conor, corey, cormac, cornelia, cory, craig, cristian, cristina, curtis, cyril, cyrille, dagmar,
  dai, daichi, daigo, daiki, daisuke, damian, damien, dan, dana, dani, daniel, daniela, danielle, danny,
  darren, dave, david, davide, dawn, dean, deborah, declan, deepa, deepak, deepika, deirdre, delphine, denis,
  denise, dennis, derek, devin, diana, diane, diego, dieter, dimitri, dinesh, dinko, dirk, divya, dmitri,
  dmitry, dolores, dominic, dominik, dominique, don, donald, donna, dorothy, doug, douglas, dragan, drew,
  duncan, dusan, dustin, dylan, ebba, eberhard, ed, eddie, edgar, edith, eduard, eduardo, edward, edwin, eiji,
  eino, elaine, eleanor, elena, eli, elias, elisa, elisabeth, elizabeth, elke, ella, ellen, elliot, elliott,
  elodie, emeline, emi, emil, emilie, emilio, emily, emma, emmanuel, enrico, eoin, eric, erica, erich, erik,
  erika, erin, ernst, espen, esteban, esther, ethan, etienne, eugene, eva, evan, eve, evelyn, fabian, fabiana,
  fabien, fabienne, fabio, fabrice, farah, fatima, felipe, felix, ferdinand, fergus, fernanda, fernando,
  fiachra, filip, filippo, fiona, florence, florent, florian, francesca, francesco, francis, francisco,
  franck, franco, francois, francoise, frank, franz, frauke, fred, frederic, frederick, frederik, freya,
  fritz, fumiko, fumio, gabe, gabriel, gabriela, galina, gareth, gary, gaurav, gavin, geeta, gene, geoff,
  geoffrey, georg, george, gerald, gerard, gerd, gerda, gerhard, ghislain, giacomo, gilles, gina, giorgio,
  giovanni, gisele, giulia, giuseppe, glen, glenn, gonzalo, goran, gordon, grace, graham, grainne, grant,
  greg, gregoire, gregor, gregory, greta, gudrun, guido, guilherme, guillaume, gunnar, gunther, gustav, guy,
  hakan, hamza, hana, hank, hannah, hannes, hans, harald, hari, haris, harry, harsh, haruka, haruki, harvey,
  hassan, hayato, hector, heidi, heike, heiko, heinrich, helen, helena, helene, helga, helge, helmut, hendrik,
  henning, henri, henrik, henry, herbert, herman, hideaki, hideki, hideo, hikaru, hilary, hilde, hirofumi,
  hiroki, hiroko, hiromi, hiroshi, hiroyuki, holger, holly, howard, hubert, hugo, ian, ibrahim, ichiro, ida,
  ignacio, igor, iker, ilya, imran, ines, inge, ingo, ingrid, inigo, irena, irina, iris, isaac, isabel,
  isabella, isabelle, ivan, ivana, ivo, jack, jackie, jackson, jacob, jacques, jaime, jake, jakob, jakub,
  jamal, james, jamie, jan, jana, jane, janet, janine, jared, jaroslav, jason, jasper, jatin, javier, jay,
  jaya, jean, jeff, jeffrey, jelena, jen, jenna, jennifer, jenny, jens, jeremy, jerome, jerry, jesse, jessica,
  jesus, jill, jim, jimmy, jo, joachim, joan, joanna, joao, joaquim, joaquin, jochen, joe, joel, joerg, johan,
  johann, johanna, johannes, john, johnny, jon, jonas, jonathan, jordan, jorg, jorge, jorgen, jose, josef,
  joseph, josh, joshua, jovana, joyce, juan, judith, judy, jukka, julia, julian, juliana, julie, julien,
  juliette, jun, junichi, junji, jurgen, juri, justin, justine, kai, kaisa, kamil, kaori, karen, karim, karin,
  karina, karl, karla, karolina, karsten, katarzyna, kate, katharina, katherine, kathleen, kathrin, kathryn,
  kathy, katie, katja, katrin, katrina, katsuya, kavita, kay, kazuhiro, kazuki, kazuo, kazuya, keiichi, keiko,
  keisuke, keita, keith, kelly, kelsey, ken, kenichi, kenji, kenneth, kenny, kent, kenta, kerstin, kevin,
  khalid, kim, kimberly, kiran, klaus, kohei, koichi, koji, konrad, konstantin, kota, krishna, kristen,
  kristian, kristin, kristina, kristof, krzysztof, ksenia, kumiko, kurt, kyle, kyoko, lakshmi, lance, lara,
  larry, lars, lasse, laura, lauren, laurence, laurent, layla, lea, leah, leandro, lech, lee, leif, leigh,
  leila, lena, leo, leon, leonard, leonardo, leonie, leslie, leticia, lewis, lia, liam, liang, lilian, lily,
  lin, linda, lindsay, lindsey, lionel, lisa, liv, liz, loic, lorena, lorenz, lorenzo, lothar, lou, louis,
  louise, lourdes, luana, luc, luca, lucas, lucia, lucie, lucy, ludmila, ludovic, ludwig, luis, luisa, lukas,
  lukasz, luke, lutz, lydia, lynn, maciej, madeleine, maelle, magda, magdalena, magnus, mai, maik, maja,
  makoto, malgorzata, malin, malte, manabu, manfred, manish, manoj, manuel, manuela, mara, marc, marcel,
  marcela, marcin, marco, marcos, marcus, marek, margaret, margarita, maria, mariam, mariana, marianne, marie,
  marija, marina, marine, mario, marion, marisa, marit, marius, mark, marko, markus, marlene, marta, marten,
  martha, martijn, martin, martina, marvin, mary, maryam, masaaki, masahiro, masaki, masako, masaru, masato,
  masaya, masayuki, mat, mateo, mateusz, matheus, mathew, mathias, mathieu, mathilda, mathilde, mathis, matt,
  matteo, matthew, matthias, matthieu, matti, matz, maurice, mauro, max, maxence, maxim, maxime, maximilian,
  maya, meera, megan, mehmet, mei, melanie, melinda, melissa, mercedes, meredith, michael, michaela, michail,
  michal, michel, michele, michelle, mick, miguel, mika, mikael, mike, mikhail, miki, mikko, mikolaj, mila,
  milan, milena, milos, mina, minoru, mio, miranda, miriam, mirko, miroslav, misaki, mitch, mitsuru, mohamed,
  mohammad, mohammed, mohan, moishe, molly, mona, monica, monika, morgan, moritz, morten, muhammad, mukesh,
  mustafa, nadia, nadine, nana, nancy, naoki, naoko, naomi, naoto, nasser, natalia, natalie, natasha, nate,
  nathalie, nathan, nathaniel, naveen, neal, neha, neil, nele, nevena, niall, niamh, nicholas, nick, nico,
  nicola, nicolas, nicole, niels, nigel, nik, nikhil, nikita, niklas, nikola, nikolai, nikolaus, nils, nina,
  nitin, noah, nobuyuki, noel, noemie, noor, nora, noriko, norman, nuria, odile, oisin, ola, olaf, ole, oleg,
  olena, olga, oliver, olivia, olivier, omar, oriol, orla, osamu, oscar, oskar, otto, owen, pablo, padraig,
  pam, pamela, pankaj, paola, paolo, pascal, pascale, pat, patric, patrice, patricia, patricio, patrick,
  patrik, paul, paula, pauline, paulo, pavel, pavlo, pawel, pedro, peggy, pekka, penny, per, pernille, pete,
  peter, petr, petra, phil, philip, philipp, philippe, philippine, phillip, pia, pierre, pilar, piotr, pooja,
  pradeep, prakash, prashant, preeti, priya, priyanka, quentin, rachel, radek, radoslav, rafael, ragnhild,
  rahul, rainer, raj, rajesh, rajiv, rakesh, ralf, ralph, ramesh, ramon, randy, rania, raphael, raphaelle,
  rashid, raul, ravi, ray, raymond, rebecca, regina, reinhard, reini, remi, renata, renate, rene, ricarda,
  ricardo, rich, richard, rick, rika, rita, ritsuko, rob, robby, robert, roberta, roberto, robin, robyn,
  rocio, rod, rodolfo, rodrigo, roger, rohit, roisin, roland, rolf, romain, roman, romane, ron, ronald, ronan,
  ronja, ronny, rosa, rose, ross, roy, ruben, rudolf, rui, rune, ruslan, russell, ruth, ryan, ryo, ryosuke,
  ryota, ryuichi, sabine, sabrina, sachiko, sachin, sal, sally, salma, salvador, salvatore, sam, samantha,
  sami, samir, samira, samuel, sandeep, sandra, sandrine, sandro, sanjana, sanjay, sanjeev, sanna, saoirse,
  sara, sarah, sascha, satoru, satoshi, sayaka, scott, sean, sebastian, sebastien, selena, sergei, sergey,
  sergio, seth, severine, shane, shannon, sharon, shaun, shawn, sheila, shelly, sherry, shigeru, shin, shingo,
  shinichi, shinji, shinya, shiori, sho, shohei, shota, shruti, shuhei, shuichi, shweta, siddharth, sidney,
  siegfried, signe, sigrid, silke, silvia, simon, simona, simone, sinead, siobhan, slava, slavko, sneha,
  sofia, solene, solveig, sonia, sonja, sophia, sophie, soren, spencer, srinivas, stacy, stan, stanislav,
  stefan, stefanie, stefano, steffen, stella, stephan, stephane, stephanie, stephen, steve, steven, stewart,
  stuart, sue, sumire, sunil, suresh, surya, susan, susanne, suzanne, suzuki, svea, sven, svenja, svetlana,
  swati, sybille, sylvain, sylvia, sylvie, szymon, tadashi, taichi, taiki, takahiro, takashi, takayuki,
  takeshi, takuma, takuya, tamara, tanja, tanya, tapio, tara, tariq, taro, taru, tarun, tatiana, tatsuo,
  tatsuya, taylor, ted, teresa, tereza, teri, terry, tessa, tetsuo, tetsuya, theo, theodor, theresa, thiago,
  thibault, thierry, thilo, thomas, thorsten, tiago, tiffany, tim, timo, timon, timothy, tina, tobias, todd,
  tohru, tom, tomas, tomasz, tomek, tomislav, tommy, tomoki, tomoko, tomoya, tomoyuki, toni, tony, torsten,
  toru, toshi, toshio, tove, tracy, travis, trevor, tristan, troy, trygve, tsuyoshi, tuomas, tyler, uday, udo,
  ulf, ulla, ulrich, ulrike, ursula, uwe, vaclav, vaibhav, valentin, valentina, valerie, vanessa, varun,
  vasco, veikko, vera, verena, veronica, veronika, vesna, vicky, victor, victoria, vijay, vikas, vikram,
  viktor, viktoria, vinay, vincent, vincenzo, viola, virginia, virginie, vishal, vitaly, vito, vitor, vivek,
  vivian, vivien, vladimir, vojtech, volker, walter, wanda, warren, wayne, wei, wendy, werner, wes, wiebke,
  wilhelm, will, willi, william, willy, wojciech, wolfgang, xavier, ximena, yael, yan, yana, yann, yannick,
  yaroslav, yasmin, yasuhiro, yasuko, yasushi, yasuyuki, yogesh, yohan, yohei, yoichi, yoko, yolanda, yoshi,
  yoshiaki, yoshihiro, yoshiki, yoshiko, yosuke, yu, yui, yuichi, yuji, yuka, yukari, yuki, yukihiro, yukiko,
  yuko, yulia, yumi, yuri, yusuf, yusuke, yuta, yutaka, yuya, yves, yvonne, zach, zachary, zainab, zbigniew,
  zdenek, zihao, zoe, zoran, zuzana
`);

/** Japanese family names. */
export const japaneseFamilyNames = wordList({
  ja: `
    阿部, 安井, 安川, 安達, 安田, 安藤, 安部, 伊東, 伊藤, 井口, 井上, 磯部, 一ノ瀬, 稲垣, 稲田, 稲葉, 宇都宮,
    羽田, 鵜飼, 臼井, 永井, 永田, 永野, 榎本, 園田, 遠藤, 塩田, 奥山, 奥村, 奥田, 奥野, 横井, 横山, 横川,
    横田, 岡, 岡崎, 岡村, 岡田, 岡部, 岡本, 岡野, 荻野, 下田, 加賀, 加藤, 加納, 河原, 河合, 河野, 花田, 海野,
    外山, 角田, 笠井, 笠原, 鎌倉, 鎌田, 関, 関口, 関根, 丸山, 岩井, 岩下, 岩崎, 岩瀬, 岩村, 岩田, 岩淵, 岩本,
    鬼頭, 菊, 菊地, 菊池, 吉井, 吉永, 吉岡, 吉原, 吉川, 吉村, 吉沢, 吉田, 吉本, 吉野, 吉澤, 久松, 久米, 久保,
    久保田, 宮下, 宮原, 宮崎, 宮城, 宮川, 宮村, 宮沢, 宮田, 宮内, 宮本, 宮野, 宮脇, 宮澤, 橋口, 橋本, 玉井,
    玉川, 近江, 近藤, 金子, 駒井, 熊谷, 栗原, 栗田, 桑原, 結城, 権守, 犬飼, 元木, 原, 原口, 原田, 古屋, 古賀,
    古川, 古谷, 古田, 五十嵐, 吾郷, 後藤, 向井, 工藤, 広瀬, 広田, 江口, 江川, 溝口, 甲斐, 荒井, 荒川, 荒木,
    高橋, 高見, 高山, 高松, 高瀬, 高田, 高島, 高畑, 高木, 高野, 黒川, 黒沢, 黒田, 黒木, 黒澤, 今井, 今西,
    今村, 今野, 根岸, 根本, 佐々木, 佐久間, 佐古, 佐川, 佐竹, 佐藤, 佐伯, 佐野, 斎藤, 細川, 細田, 坂井, 坂元,
    坂口, 坂田, 坂本, 榊原, 桜井, 桜庭, 笹原, 笹川, 三井, 三浦, 三好, 三上, 三宅, 三谷, 三木, 三輪, 山下,
    山岸, 山口, 山根, 山崎, 山室, 山中, 山田, 山内, 山本, 山﨑, 市川, 市村, 志村, 氏家, 糸井, 児玉, 児島,
    寺田, 寺島, 持田, 宍戸, 七海, 室井, 篠原, 篠崎, 篠田, 柴田, 芝田, 若松, 若林, 酒井, 秋元, 秋山, 秋田,
    渋谷, 緒方, 小賀, 小笠原, 小原, 小山, 小出, 小松, 小沼, 小西, 小川, 小泉, 小倉, 小沢, 小池, 小田, 小島,
    小野, 小野寺, 小柳, 小林, 小澤, 庄司, 松井, 松浦, 松永, 松岡, 松下, 松原, 松崎, 松山, 松村, 松沢, 松田,
    松尾, 松本, 松澤, 上原, 上杉, 上村, 上田, 上野, 城戸, 植村, 植田, 植木, 織田, 新井, 新谷, 新田, 森, 森岡,
    森下, 森口, 森山, 森川, 森田, 森本, 深沢, 深澤, 神谷, 神田, 須田, 須藤, 水口, 水谷, 水野, 杉浦, 杉原,
    杉山, 杉本, 菅原, 瀬戸, 成瀬, 成田, 星, 星野, 正木, 清水, 生田, 西岡, 西口, 西山, 西川, 西村, 西田, 西尾,
    西本, 青山, 青木, 青柳, 斉藤, 石井, 石丸, 石橋, 石原, 石黒, 石崎, 石川, 石沢, 石塚, 石田, 石渡, 赤松,
    折原, 千葉, 川口, 川崎, 川上, 川西, 川村, 川端, 川田, 川島, 浅井, 浅川, 浅田, 浅野, 前原, 前川, 前田,
    倉田, 早川, 相沢, 相良, 相澤, 増井, 増山, 増子, 増田, 足立, 村井, 村岡, 村山, 村松, 村上, 村瀬, 村田,
    太田, 大井, 大久保, 大橋, 大原, 大崎, 大山, 大城, 大場, 大森, 大西, 大石, 大川, 大沢, 大谷, 大竹, 大津,
    大塚, 大庭, 大田, 大島, 大内, 大平, 大木, 大野, 大澤, 滝口, 滝沢, 瀧澤, 沢井, 沢田, 谷口, 谷川, 丹羽,
    池上, 池谷, 池田, 池内, 竹下, 竹中, 竹田, 竹内, 竹本, 中井, 中原, 中山, 中西, 中川, 中村, 中沢, 中谷,
    中田, 中島, 中嶋, 中内, 中尾, 中本, 中野, 中澤, 仲田, 朝倉, 町田, 長井, 長沢, 長谷川, 長谷部, 長島, 長嶋,
    長尾, 長野, 鳥居, 津田, 塚田, 塚本, 辻, 辻本, 天野, 田口, 田村, 田代, 田中, 田辺, 田邊, 渡部, 渡辺, 渡邊,
    渡邉, 土井, 土屋, 土居, 島崎, 島田, 東, 湯浅, 藤井, 藤岡, 藤原, 藤崎, 藤森, 藤川, 藤村, 藤沢, 藤田, 藤島,
    藤本, 藤木, 藤澤, 徳永, 内海, 内田, 内藤, 難波, 二宮, 日高, 日野, 入江, 馬場, 梅田, 萩原, 萩野, 白井,
    白石, 白川, 畑中, 八木, 飯塚, 飯田, 飯島, 飯野, 比嘉, 樋口, 尾形, 尾崎, 浜口, 浜崎, 浜田, 浜野, 富永,
    富田, 冨田, 武田, 武藤, 服, 服部, 福井, 福永, 福岡, 福原, 福田, 福島, 福本, 平井, 平山, 平松, 平川, 平田,
    平野, 平林, 米山, 米田, 片岡, 片桐, 片山, 豊田, 望月, 北川, 北村, 北野, 牧野, 堀, 堀口, 堀江, 堀川, 堀田,
    堀内, 本間, 本多, 本田, 末永, 名取, 木下, 木村, 木本, 門田, 野間, 野口, 野上, 野村, 野田, 野島, 矢島,
    矢部, 矢野, 柳原, 柳川, 柳沢, 柳田, 柳澤, 有賀, 落合, 立花, 林, 林田, 鈴村, 鈴木, 和泉, 和田, 廣瀬, 澤田,
    齋藤, 髙橋
  `,
});

/** Chinese family names of one character. */
export const chineseFamilyNames = characters(`
  王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧
  许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白
  崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜顏倪严嚴
  牛温芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费費
  纪紀靳盛童欧歐甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁柯阮桂闵解强柴华華车冉房边
  辜吉宫宮古蓝藍冷滕佘沙巫荣榮原迟遲褚巩鞏缪繆窦竇桑刁连連匡党黨谈談岑骆駱蔺藺仇满滿佟储茅应應闻聞谌敖
`);

/** Korean family names of one syllable. */
export const koreanFamilyNames = characters(`
  김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함
  변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국
`);

/** Words in Latin letters that begin with a capital in titles and are no names. */
export const techWords = wordList({
  en: `
    afternoon, ai, airbnb, amazon, android, angular, ansible, anthropic, apache, api, apis, app, apps,
    architecture, automation, aws, azure, back, backend, base, basic, basics, best, beyond, big, bootstrap,
    bot, browser, build, building, business, case, chain, change, chrome, class, clean, cli, client, closing,
    cloud, cloudflare, cluster, code, coding, community, computing, conference, container, containers,
    cookpad, core, css, customer, cut, dark, data, database, deep, delivery, demo, deploy, design, dev,
    developer, developers, development, devops, digital, discord, distributed, docker, domain, driven,
    dropbox, edge, elastic, elasticsearch, engine, engineer, engineering, enterprise, evening, event, events,
    experience, exploring, extreme, facebook, fast, fastly, feature, features, first, flow, flutter,
    framework, free, friday, front, frontend, full, function, functional, future, game, games, git, github,
    gitlab, go, golang, google, graph, graphql, growth, guide, hack, hackathon, hacking, hadoop, hardware,
    heroku, high, history, how, html, http, ibm, infrastructure, inside, integration, intel, intelligence,
    interface, internet, intro, introduction, ios, iot, java, javascript, jenkins, js, json, jvm, kafka,
    kaigi, keynote, kotlin, kubernetes, lab, labs, lambda, language, languages, large, layer, lead, leading,
    learn, learned, learning, lessons, library, life, light, lightning, linkedin, linux, live, load, local,
    log, logging, machine, making, management, map, meetup, mercari, mesh, message, metrics, micro,
    microservice, microservices, microsoft, mini, mobile, model, modern, modular, monday, mongodb, monitoring,
    morning, mozilla, mysql, native, net, netflix, network, networking, new, next, node, notes, nvidia, open,
    openai, opening, operator, ops, optimization, oracle, panel, parallel, part, past, patterns, performance,
    php, pipeline, pipelines, plan, platform, postgresql, power, practical, practice, practices, presentation,
    privacy, process, product, production, programming, project, protocol, public, push, python, quality,
    query, queue, queues, rails, rakuten, react, reactive, real, redis, rest, review, ring, road, ruby,
    runtime, rust, safe, salesforce, saturday, scala, scale, scaling, science, script, search, secure,
    security, server, serverless, servers, service, services, session, sessions, set, shared, shopify, short,
    simple, site, slack, small, smart, social, software, source, space, spark, speed, spotify, sql, stack,
    standard, state, static, storage, story, strategy, stream, streaming, stripe, studio, style, summary,
    summit, super, swift, system, systems, talk, talks, team, teams, tech, technical, technology, terraform,
    test, testing, tests, the, thing, things, thu, thur, thurs, thursday, time, tool, tools, track,
    transformation, trends, tuesday, twitter, type, types, typescript, uber, ui, unit, update, user, users,
    using, ux, version, video, view, virtual, vision, visual, vue, wasm, watch, web, webassembly, webpack,
    wednesday, why, windows, wireless, work, workflow, workshop, world, writing, yahoo, you, your
  `,
  de: 'konferenz, sitzung, tagung, vortrag, vortrage, vortrags',
  fr: 'atelier, soiree',
  es: 'charla, charlas, ponencia, sesion',
  pt: 'palestra, palestras',
});

/** Words in small letters that tell a phrase from handles side by side. */
export const functionWords = wordList({
  en: `
    a, about, an, and, are, as, at, by, for, from, how, in, into, is, it, its, last, more, my, next, no,
    not, of, on, or, our, over, than, that, the, these, this, those, to, under, was, we, what, when, who, why,
    with, without, you, your
  `,
  de: 'am, auf, das, dem, den, der, die, ein, eine, für, im, mit, oder, und, von, zu',
  fr: 'avec, dans, des, du, et, les, ou, par, pour, sur, un, une',
  es: 'con, las, los, o, para, por, una, y',
  pt: 'com, em, os, um, uma',
});

/** What begins a phrase, and no name, with a capital. */
export const phraseWords = wordList({
  en: 'about, from, her, his, its, our, the, their, these, this, those, with, without, your',
  de: `
    alle, als, am, an, auch, auf, aus, bei, beim, danach, dann, das, dein, deine, die, diese, dieser, dieses,
    dort, ein, eine, einen, fur, heute, hier, im, jede, jeder, keine, mein, meine, mit, nach, uber, unser,
    unsere, viele, warum, wenn, wie, zum, zur
  `,
  fr: 'avec, ce, ces, cette, chez, dans, ensuite, nos, notre, pour, puis, sans, sur, une, votre',
  es: 'hoy, las, los, luego, nuestra, nuestro, para, por, sin, una',
  pt: 'com, nossa, nosso, sem, uma',
});
