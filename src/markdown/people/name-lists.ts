/**
 * Names by which a person is told from a title: common given names in Latin letters, and common family names
 * in Japanese, Chinese and Korean. Written by hand; a name that is missing is told by its form alone.
 */

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Given names, lower case, without accents. */
export const givenNames = words(`
aaron abby abdul abigail adam adele adelina adrian adriana agnes agnieszka ahmad ahmed aiko aileen akira akiko akio alain alan
albert alberto alec alejandro alena alessandro alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison
alistair allan allen allison alvaro amanda amber amelia amir amit amy ana anastasia anders andre andrea andreas andrei andrej
andres andrew andrey andrzej andy angel angela angelo angie anil anita anja ann anna anne annette annie antoine anton
antonia antonio anthony ari ariel arjun arnaud art arthur artem arvid asger ashley astrid atsushi august aya ayaka ayumi
barbara bart bas bastian beate beatrice ben benedikt benjamin bernard bernd bernhard beth bettina bill birgit bjorn bob bogdan
boris brad bradley brandon brenda brendan brent brett brian brigitte bruce bruno bryan caitlin camille carl carla carlo carlos
carol carolin carolina caroline carolyn carsten casey cat catherine cathy cecilia cedric celine cesar chad charles charlie
charlotte chase chen chloe chris christa christian christina christine christoph christophe christopher chuck cindy claire
clara clark claude claudia claudio clement clemens cliff colin connor conor corey cornelia cory craig cristian cristina
curtis cyril cyrille dai daichi daigo daiki daisuke damian damien dan dana dani daniel daniela danielle danny darren dave david
davide dawn dean deborah denis denise dennis derek devin diana diane diego dieter dimitri dinesh dirk dmitri dmitry dominic
dominik dominique don donald donna dorothy doug douglas drew duncan dustin dylan ed eddie edgar edith eduard eduardo edward
edwin eiji elaine elena eleanor eli elias elisa elisabeth elizabeth ella ellen elliot elliott emi emil emilie emilio emily emma
emmanuel enrico eric erica erich erik erika erin ernst esteban esther ethan etienne eugene eva evan eve evelyn fabian fabien
fabio fabrice felipe felix ferdinand fernando filip filippo fiona florence florent florian francesca francesco francis
francisco franck franco francois francoise frank franz fred frederic frederick frederik fritz fumiko fumio gabe gabriel
gabriela gareth gary gavin gene geoff geoffrey george georg gerald gerard gerd gerhard giacomo gilles gina giorgio giovanni
giulia giuseppe glen glenn gordon grace graham grant greg gregor gregory greta guido guillaume gunnar gunther gustav
guy hans hank hannah hannes harald haruka haruki harry harvey hassan hayato hector heidi heike heiko heinrich helen helena
helene helmut hendrik henri henrik henry herbert herman hideaki hideki hideo hikaru hilary hirofumi hiroki hiroko hiromi
hiroshi hiroyuki holger holly howard hubert hugo ian ichiro igor ilya ines ingo ingrid irina iris isaac isabel isabella
isabelle ivan ivo jack jackie jackson jacob jacques jaime jake jakob jakub james jamie jan jana jane janet janine jared jason
javier jay jean jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim
joan joanna joao joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph
josh joshua joyce juan judith judy jukka julia julian juliana julie julien juliette jun junichi junji juri jurgen justin justine kai
kaori karen karim karin karina karl karla karsten kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin
katrina katsuya kay kazuhiro kazuki kazuo kazuya keiichi keiko keisuke keita keith kelly kelsey ken kenichi kenji kenneth kenny
kenta kent kerstin kevin kim kimberly klaus kohei koichi koji konrad konstantin kota kristen kristian kristin kristina kristof
kumiko kurt kyle kyoko lance lara larry lars laura lauren laurence laurent lea leah lee leigh lena leo leon leonard leonardo leonie
leslie lewis lia liam liang lilian lily lin linda lindsay lindsey lisa liz lorenz lorenzo lothar lou louis louise luc luca lucas
lucia lucie lucy luis luisa lukas lukasz luke lutz lydia lynn madeleine magdalena magnus maik maja makoto mai malte manabu
manfred manuel manuela mara marc marcel marcela marcin marco marcos marcus marek margaret margarita maria marianne marie
marina mario marion marisa marius mark marko markus marlene marta martha martijn martin martina marvin mary maryam masaaki
masahiro masaki masako masaru masato masaya masayuki mat mateusz mathew mathias mathieu mathilde matt matteo matthew
matthias matthieu matz maurice mauro max maxim maxime maximilian maya megan mehmet mei melanie melinda melissa meredith
michael michaela michail michal michel michele michelle mick miguel mika mikael mike mikhail miki mila milan mina minoru mio
miranda miriam mirko misaki mitch mitsuru mohamed mohammad mohammed molly mona monica monika morgan moritz muhammad mustafa
nadia nadine nana nancy naoki naoko naomi naoto natalia natalie nate nathalie nathan nathaniel neal neil nicholas nick nico nicola
nicolas nicole niels nigel nik nikhil nikita niklas nikola nikolai nikolaus nils nina noah nobuyuki noel noriko norman nora odile
olaf ole oleg olga oliver olivia olivier omar oscar oskar osamu otto owen pablo pam pamela paola paolo pascal pat patric patrice
patricia patricio patrick patrik paul paula pauline paulo pavel pawel pedro peggy penny per pete peter petr petra phil philip
philipp philippe phillip pia pierre piotr prakash priya quentin rachel rafael rahul rainer raj ralf ralph ramon randy raphael
raul ravi ray raymond rebecca regina reini reinhard remi rene renate ricardo ricarda rich richard rick rika rita ritsuko rob
robby robert roberta roberto robin rod rodrigo roger roland rolf roman romain ron ronald ronan ronny rosa rose ross roy ruben
rudolf rui russell ruth ryan ryo ryosuke ryota ryuichi sabine sabrina sachiko sal sally salvatore sam samantha sami samir samuel
sandra sandro sanjay saoirse sara sarah sascha satoru satoshi sayaka scott sean sebastian sebastien sergei sergey sergio seth shane
shannon sharon shaun shawn sheila shelly sherry shigeru shin shinichi shingo shinji shinya shiori sho shohei shota shuhei shuichi
sidney siegfried silke silvia simon simona simone sofia sonia sonja sophia sophie soren spencer stacy stan stefan stefanie
stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue sumire sunil susan susanne suzanne
suzuki sven svenja svetlana sybille sylvain sylvia sylvie tadashi taichi taiki takahiro takashi takayuki takeshi takuma takuya
tamara tanja tanya tara taro taru tatiana tatsuo tatsuya taylor ted teresa teri terry tessa tetsuo tetsuya theo theodor theresa
thibault thierry thilo thomas thorsten tiffany tim timo timothy tina tobias todd tohru tom tomas tomasz tomek tommy tomoko tomoki
tomoya tomoyuki toni tony torsten toru toshi toshio tracy travis trevor tristan troy tsuyoshi tyler udo ulf ulrich ulrike ursula
uwe valentin valentina valerie vanessa vera verena veronica veronika vicky victor victoria viktor vincent vincenzo viola
virginia vishal vitaly vito vivian vivien vladimir volker walter wanda warren wayne wei wendy werner wes will william wilhelm
willi willy wolfgang xavier yael yan yann yannick yasuhiro yasuko yasushi yasuyuki yohei yoichi yoko yoshi yoshiaki yoshihiro
yoshiki yoshiko yosuke yu yui yuichi yuji yuka yukari yuki yukihiro yukiko yuko yumi yuri yusuke yuta yutaka yuya yves yvonne zach
zachary zoe sanjeev sandeep suresh ramesh rajesh vijay ashok anand deepak pooja neha ananya kiran arun varun rohit nikhil
abhishek aditi aditya ajay akash alok amar anjali ankit ankita aparna arvind bharat chandra deepa deepika divya gaurav geeta
hari harsh jatin jaya kavita krishna lakshmi manish manoj meera mohan mukesh naveen nitin pankaj pradeep prashant preeti
priyanka rajiv rakesh sachin sanjana shweta shruti siddharth sneha srinivas surya swati tarun uday vaibhav vikas vikram vinay
vivek yogesh aisling aoife ciara cillian cormac declan deirdre eoin fergus fiachra grainne niall niamh oisin orla padraig roisin
sinead siobhan abdullah aisha amina bilal farah fatima hamza hana ibrahim imran jamal khalid layla leila mariam nasser noor
rania rashid salma samira tariq yasmin yusuf zainab aleksandar alexei anatoly bartosz bogdana borislav dragan dusan galina goran
irena ivana jaroslav jovana kamil karolina katarzyna krzysztof ksenia lech ludmila maciej magda malgorzata marija mikolaj milena
milos miroslav natasha nevena olena pavlo radek radoslav ruslan slava slavko stanislav szymon tereza tomislav vaclav vesna
viktoria vojtech wojciech yana yaroslav yulia zbigniew zdenek zoran zuzana adriano afonso aitor alba amparo beatriz begona bruna
caio camila carmen catarina dolores fabiana fernanda gisele gonzalo guilherme iker inigo ignacio joaquim joaquin leandro leticia
lorena lourdes luana mariana mateo matheus mercedes nuria oriol pilar renata rocio rodolfo salvador tiago thiago vasco vitor
ximena yolanda aurelie aurelien baptiste benoit bertrand delphine elodie emeline fabienne ghislain gregoire lionel loic ludovic
maelle marine mathis maxence noemie pascale philippine raphaelle romane sandrine severine solene virginie yohan annika bjarne
britta dagmar ebba eino elke espen frauke freya gerda gudrun hakan helga henning hilde ida inge jasper jorgen kaisa lasse leif
liv ludwig malin marit marten matti mathilda mikko morten nele ola pekka pernille ragnhild ronja rune sanna sigrid signe solveig
svea tapio timon tove trygve tuomas ulla veikko wiebke
achim brenton clarisse dinko eberhard haris helge jochen moishe robyn selena zihao
`);

/** Japanese family names. */
export const japaneseFamilyNames = words(`
佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 山﨑 森 池田
橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野
中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田
丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 島田
水野 桜井 高野 吉川 山内 西田 飯田 菊 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 川崎 岩田 土屋 福島 本田 辻 樋口 秋山
田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 浜田 森本 馬場 矢野 浅野 松下 星野 石塚 大西 内藤 大久保 岡 荒木 大石 須藤 松村 大島 熊谷
岡崎 今村 堀 小池 奥村 望月 尾崎 広瀬 廣瀬 前川 黒田 片山 上村 堀内 根本 早川 吉岡 白井 西山 宮田 平井 河合 小泉 服 永田 福井 関口 川村 横田
浅井 本間 須田 大谷 田辺 田邊 宮川 武藤 津田 坂井 安部 成田 吉野 星 三宅 沢田 澤田 村山 川島 松浦 大山 児玉 石橋 児島 滝沢 瀧澤 榊原
鎌田 榎本 萩原 荻野 角田 栗原 松原 栗田 岩本 宇都宮 宍戸 浅田 加賀 園田 野島 権守 岩井 吾郷 白石 岡村 天野 下田 小賀 久松 堀田 笠原 森下 福本
小田 片岡 大川 伊東 平山 稲垣 稲葉 神田 笠井 小西 大木 八木 荒井 荒川 野田 三好 日高 大井 大田 大森 佐久間 町田 今野 関根 西尾 根岸 飯塚 柳田 青山
黒木 竹田 竹中 植田 植木 植村 梅田 上原 上杉 井口 岩瀬 岩下 岩村 岡部 奥田 奥野 奥山 小沢 小澤 小沼 甲斐 片桐 加納 鎌倉 川端 川田 川西 河原 神谷 北川
北野 木本 久米 黒川 黒沢 黒澤 桑原 小倉 小笠原 駒井 小柳 近江 坂口 坂田 坂元 相良 佐伯 佐川 桜庭 笹川 笹原 佐竹 沢井 塩田 志村 篠原 篠田 篠崎 島崎 白川
新谷 杉浦 杉原 鈴村 瀬戸 高島 高瀬 高畑 高松 高見 高山 滝口 竹下 竹本 田代 立花 谷川 玉井 玉川 塚本 塚田 辻本 寺田 寺島 土井 土居 徳永 富田 冨田 富永
豊田 内海 長井 長尾 長島 長嶋 中尾 中沢 中澤 長沢 長野 中谷 中原 中本 永野 名取 成瀬 難波 西岡 西口 西本 新田 二宮 丹羽 野上 萩野 橋口 長谷部 畑中 花田
羽田 浜口 浜崎 浜野 林田 原口 比嘉 日野 平川 平松 平林 広田 深沢 深澤 福岡 福永 福原 藤岡 藤川 藤木 藤崎 藤沢 藤澤 藤島 藤村 藤森 古田 古屋 細川 細田 堀江
堀川 堀口 本多 前原 牧野 正木 増井 増山 松永 松山 松崎 松沢 松澤 三上 三木 水口 水谷 溝口 三井 三谷 宮内 宮城 宮沢 宮澤 宮下 宮原 宮村 宮脇 三輪 向井
村井 村岡 村瀬 村松 室井 持田 元木 森岡 森川 森口 森山 門田 柳沢 柳澤 矢島 安井 安川 安達 柳川 柳原 山岸 山根 山室 湯浅 結城 横井 横川 吉井 吉澤 吉沢
吉永 吉本 吉原 米田 米山 若林 若松 渡部 足立 相沢 相澤 青柳 赤松 秋元 秋田 浅川 朝倉 有賀 飯島 飯野 生田 池上 池内 池谷 石黒 石沢 石崎 石丸 石渡 磯部
一ノ瀬 市村 糸井 稲田 犬飼 今西 入江 岩淵 氏家 臼井 鵜飼 海野 江口 江川 大内 大城 大沢 大澤 大崎 大場 大平 大庭 大原 大竹 大津 岡野 緒方 尾形 落合 小野寺
小原 鬼頭 折原 織田 城戸 倉田 小出 古賀 古谷 佐古 七海 芝田 渋谷 庄司 末永 外山 鳥居 中井 中内 中嶋 仲田 野間 平井 福本 増子 宮野 矢部 和泉
`);

/** Chinese family names of one character. */
export const chineseFamilyNames = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞樊兰殷施陶洪翟安颜顏倪严嚴牛温温芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁柯阮桂闵解强柴华華车冉房边辜吉宫宮古蓝藍冷滕佘舒沙巫荣榮辛原迟遲褚巩鞏缪繆窦竇桑刁连連匡党黨谈談岑骆駱蔺藺仇满滿佟储茅应應闻聞谌敖',
);

/** Korean family names of one syllable. */
export const koreanFamilyNames = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국',
);

/** Words in Latin letters that begin with a capital in titles and are no names. */
export const techWords = words(`
api apis app apps aws azure android angular apache architecture ai automation back backend base basic basics best beyond big
bootstrap bot browser build building business case chain change chrome class clean cli client cloud cluster code coding community
computing conference container containers core css customer cut dark data database deep delivery demo deploy design dev developer
developers development devops digital distributed docker domain driven edge engine engineering engineer enterprise event events
experience exploring extreme fast feature features first flow flutter framework free frontend front full function functional future
game games git github go golang google graph graphql growth guide hack hacking hardware high history how html http infrastructure
inside integration intelligence interface internet intro introduction ios iot java javascript js json jvm keynote kotlin kubernetes
lambda language languages large lab labs layer lead leading learn learned learning lessons library life light lightning linux live load
local log logging machine making management map mesh message metrics micro microservice microservices mini mobile model modern modular
monitoring native net network networking new next node notes open operator opening closing ops optimization panel parallel part past patterns
performance php pipeline pipelines plan platform power practical practice practices privacy process product production programming
project protocol public push python quality query queue queues rails react reactive real ring rest review road ruby runtime rust
safe scala scale scaling science script search secure security serverless server servers service services session sessions set
shared short simple site small smart social software source space spark speed sql stack standard state static storage story stream
streaming strategy style summary super swift system systems talk talks team teams tech technical technology test testing tests the
thing things time tools tool track transformation trends type types typescript ui unit update user users using ux version video view
virtual vision visual vue watch web why windows wireless amazon microsoft netflix mozilla studio oracle redis postgresql mysql mongodb facebook twitter slack spotify uber airbnb linkedin ibm intel nvidia stripe shopify gitlab elastic elasticsearch kafka hadoop yahoo rakuten mercari cookpad discord dropbox salesforce cloudflare fastly heroku openai anthropic terraform ansible jenkins webpack wasm webassembly summit conference meetup hackathon kaigi work workflow workshop world writing your you
vortrag vortrage vortrags konferenz tagung sitzung charla charlas ponencia palestra palestras sesion atelier soiree presentation
morning afternoon evening monday tuesday wednesday thursday friday saturday thu thur thurs
`);

/** Words in small letters that tell a phrase from handles side by side. */
export const functionWords = words(`
the a an of and or in on at to for from with without by as is are was it its this that these those we you your our my not no
into next last more than how why what when who about over under der die das den dem ein eine und oder mit von zu im am auf
für les des du un une et ou pour par avec sur dans los las una y o con para por em um uma os com
`);

/** What begins a phrase, and no name, with a capital. */
export const phraseWords = words(`
the this these those their our your its his her with without from about mit bei fur uber nach aus das die ein eine einen unser
unsere mein meine dein deine wie warum wenn avec sans pour chez dans sur une notre nos votre sin para por los las una nuestro
nuestra com sem uma nosso nossa als am im an auf beim zum zur hier dort dann danach auch viele alle keine jede jeder diese
dieser dieses heute puis ensuite dans cette ce ces hoy luego
`);
