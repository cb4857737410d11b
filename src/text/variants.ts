/**
 * Kanji with more than one form: the form of today, then those of names and of older texts. They are the pairs of
 * the table of 1949 and its like, and forms that names are known for.
 */
const forms = () =>
  [
    '亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣',
    '艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞',
    '懐懷 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 渇渴 勧勸 巻卷 寛寬 歓歡 缶罐 観觀 関關',
    '陥陷 顔顏 帰歸 気氣 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹',
    '郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 恵惠 掲揭 渓溪 経經 継繼 茎莖 蛍螢 軽輕',
    '鶏鷄 芸藝 撃擊 欠缺 倹儉 剣劍劔 圏圈 検檢 権權 献獻 県縣 研硏 険險 顕顯 験驗',
    '厳嚴 効效 広廣 恒恆 鉱鑛 号號 国國 黒黑 済濟 砕碎 斎齋斉齊 剤劑 雑雜 参參 惨慘',
    '桟棧 蚕蠶 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從',
    '渋澁 獣獸 縦縱 粛肅 処處 緒緖 叙敍 尚尙 奨奬 将將 焼燒 称稱 証證 乗乘 剰剩',
    '壌壤 嬢孃 条條 浄淨 状狀 畳疊 穣穰 譲讓 醸釀 嘱囑 触觸 寝寢 慎愼 晋晉 真眞',
    '刃刄 尽盡 図圖 粋粹 酔醉 随隨 髄髓 数數 枢樞 瀬瀨 声聲 静靜 摂攝 窃竊 専專',
    '戦戰 浅淺 潜潛 繊纖 践踐 銭錢 禅禪 双雙 壮壯 捜搜 挿插 巣巢 争爭 窓窗 総總',
    '聡聰 荘莊 装裝 騒騷 増增 臓臟 蔵藏 即卽 属屬 続續 堕墮 体體 対對 帯帶 滞滯',
    '台臺 滝瀧 択擇 沢澤 単單 担擔 胆膽 団團 弾彈 断斷 痴癡 遅遲 昼晝 虫蟲 鋳鑄',
    '庁廳 徴徵 聴聽 鎮鎭 逓遞 鉄鐵 転轉 点點 伝傳 党黨 盗盜 灯燈 当當 闘鬪 徳德',
    '独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 廃廢 拝拜 売賣 麦麥 発發 髪髮 抜拔 晩晚',
    '秘祕 浜濱 瓶甁 払拂 仏佛 併倂 並竝 変變 辺邊邉 弁辨瓣辯 歩步 穂穗 宝寶 豊豐',
    '褒襃 翻飜 毎每 万萬 満滿 黙默 餅餠 戻戾 弥彌 薬藥 訳譯 予豫 余餘 与與 誉譽',
    '揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 涙淚 塁壘 励勵 礼禮',
    '隷隸 霊靈 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 楼樓 郎郞 禄祿 録錄 湾灣 高髙',
    '崎﨑嵜 島嶋嶌 富冨 峰峯 柳栁 桑桒 船舩 秋穐 館舘 浜濵 徳悳 曽曾 遥遙 槙槇 巌巖',
    '尭堯 桧檜 鴎鷗 掴摑 填塡 頬頰 剥剝 箪簞 繋繫 鹸鹼 麺麵 蝋蠟 躯軀 噛嚙 焔焰',
    '鴬鶯 蛎蠣 撹攪 涜瀆 祷禱 壷壺 覗覘 諫諌 呑吞',
  ].join(' ');

let known: ReadonlyMap<string, string> | undefined;

/** By an older form of a kanji, the form of today. Each is one UTF-16 unit. */
export function formsOfToday(): ReadonlyMap<string, string> {
  known ??= new Map(
    forms()
      .split(' ')
      .flatMap(([today, ...older]) => older.map(each => [each, today!] as [string, string])),
  );
  return known;
}
