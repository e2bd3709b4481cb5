/** By which names the books of the Bible go, in the languages documents cite them in. Abbreviations included. */

/**
 * Each row: the canonical ids (several when the names below are numbered: "1 Samuel", "2 Samuel"), then the names.
 * The first name is the one shown to people. Names are compared by their folded letters, so accents, points and
 * blanks need not be repeated here.
 */
export const BOOK_NAMES: readonly (readonly [ids: string, names: string])[] = [
  // By names of their own where others number them, and in writings without capitals.
  ['1sam', '撒母耳记上,撒母耳記上,サムエル記上,サムエル記第一,사무엘상'],
  ['2sam', '撒母耳记下,撒母耳記下,サムエル記下,サムエル記第二,사무엘하'],
  ['1kgs', '列王纪上,列王紀上,列王記上,列王記第一,열왕기상'],
  ['2kgs', '列王纪下,列王紀下,列王記下,列王記第二,열왕기하'],
  ['1chr', '历代志上,歷代志上,歴代誌上,歴代誌第一,역대상'],
  ['2chr', '历代志下,歷代志下,歴代誌下,歴代誌第二,역대하'],
  ['1cor', '哥林多前书,哥林多前書,格林多前書,コリントの信徒への手紙一,コリント人への手紙第一,고린도전서'],
  ['2cor', '哥林多后书,哥林多後書,格林多後書,コリントの信徒への手紙二,コリント人への手紙第二,고린도후서'],
  ['1thess', '帖撒罗尼迦前书,帖撒羅尼迦前書,テサロニケの信徒への手紙一,テサロニケ人への手紙第一,데살로니가전서'],
  ['2thess', '帖撒罗尼迦后书,帖撒羅尼迦後書,テサロニケの信徒への手紙二,テサロニケ人への手紙第二,데살로니가후서'],
  ['1tim', '提摩太前书,提摩太前書,テモテへの手紙一,テモテへの手紙第一,디모데전서'],
  ['2tim', '提摩太后书,提摩太後書,テモテへの手紙二,テモテへの手紙第二,디모데후서'],
  ['1pet', '彼得前书,彼得前書,ペトロの手紙一,ペテロの手紙第一,베드로전서'],
  ['2pet', '彼得后书,彼得後書,ペトロの手紙二,ペテロの手紙第二,베드로후서'],
  ['1john', '约翰一书,約翰一書,ヨハネの手紙一,ヨハネの手紙第一,요한일서'],
  ['2john', '约翰二书,約翰二書,ヨハネの手紙二,ヨハネの手紙第二,요한이서'],
  ['3john', '约翰三书,約翰三書,ヨハネの手紙三,ヨハネの手紙第三,요한삼서'],
  [
    'gen',
    'Genesis,Gen,Gn,Ge,1 Mose,1 Mos,1 Moses,Genese,Génesis,Gênesis,Genesi,Genèse,Bereshit,Bereschit,בראשית,Бытие,Быт,التكوين,تكوين,Γένεσις,Rodzaju,Rdz,创世记,創世記,창세기',
  ],
  [
    'exod',
    'Exodus,Exod,Exo,Ex,2 Mose,2 Mos,2 Moses,Exode,Éxodo,Êxodo,Esodo,Es,Shemot,שמות,Исход,Исх,الخروج,خروج,Έξοδος,Wyjścia,Wj,出埃及记,出埃及記,出エジプト記,출애굽기',
  ],
  [
    'lev',
    'Leviticus,Lev,Lv,3 Mose,3 Mos,3 Moses,Lévitique,Levítico,Levitico,Vayikra,ויקרא,Левит,Лев,اللاويين,لاويين,Kapłańska,Kpł,利未记,利未記,レビ記,레위기',
  ],
  [
    'num',
    'Numbers,Numeri,Num,Nm,Nu,Nb,4 Mose,4 Mos,4 Moses,Nombres,Números,Numeri,Bamidbar,במדבר,Числа,Чис,العدد,Liczb,Lb,民数记,民數記,民数記,민수기',
  ],
  [
    'deut',
    'Deuteronomy,Deuteronomium,Deut,Deu,Dt,5 Mose,5 Mos,5 Moses,Dtn,Deutéronome,Deuteronomio,Deuteronômio,Devarim,דברים,Второзаконие,Втор,التثنية,تثنية,Powtórzonego Prawa,Pwt,申命记,申命記,신명기',
  ],
  [
    'josh',
    'Joshua,Josh,Jos,Josua,Josué,Giosuè,Iosue,Yehoshua,יהושע,Иисус Навин,Нав,يشوع,约书亚记,約書亞記,ヨシュア記,여호수아',
  ],
  [
    'judg',
    'Judges,Judg,Jdg,Jgs,Richter,Ri,Juges,Jg,Jueces,Jue,Juízes,Giudici,Gdc,Iudicum,Shoftim,שופטים,Судей,Суд,القضاة,قضاة,Sędziów,Sdz,士师记,士師記,사사기',
  ],
  ['ruth', 'Ruth,Rut,Rt,Ruf,רות,Руфь,Руф,راعوث,路得记,路得記,ルツ記,룻기'],
  ['1sam 2sam', 'Samuel,Sam,Sm,Sa,1 Samuelis,Samuele,Samuelbuch,שמואל,Царств,صموئيل,Samuela'],
  ['1kgs 2kgs', 'Kings,Kgs,Kg,Ki,Kin,Könige,Kön,Rois,Reyes,Re,Reis,Rey,Melachim,מלכים,الملوك,ملوك,Królewska,Krl'],
  [
    '1chr 2chr',
    'Chronicles,Chron,Chr,Ch,Chronik,Chroniques,Crónicas,Crônicas,Cronache,Cr,Paralipomenon,Par,דברי הימים,Паралипоменон,أخبار الأيام,Kronik,Krn',
  ],
  ['ezra', 'Ezra,Ezr,Esra,Esr,Esdras,Esd,עזרא,Ездра,Езд,عزرا,Ezdrasza,以斯拉记,以斯拉記,エズラ記,에스라'],
  [
    'neh',
    'Nehemiah,Neh,Ne,Nehemia,Néhémie,Nehemías,Neemias,Neemia,נחמיה,Неемия,Неем,نحميا,尼希米记,尼希米記,ネヘミヤ記,느헤미야',
  ],
  ['esth', 'Esther,Esth,Est,Ester,Estera,אסתר,Есфирь,Есф,أستير,以斯帖记,以斯帖記,エステル記,에스더'],
  ['job', 'Job,Jb,Hiob,Hi,Ijob,Ijob,Giobbe,Gb,Iob,Jó,Iyov,איוב,Иов,أيوب,Hioba,约伯记,約伯記,ヨブ記,욥기'],
  [
    'ps',
    'Psalm,Psalms,Ps,Pss,Psa,Psalmen,Psaume,Psaumes,Salmo,Salmos,Sal,Sl,Salmi,Psalmus,Psalmi,Psalmorum,Tehillim,תהילים,תהלים,תהילות,Псалом,Псалтирь,Пс,مزمور,مزامير,المزامير,المزمور,Ψαλμός,Ψαλμοί,Psalmów,诗篇,詩篇,詩編,시편',
  ],
  [
    'prov',
    'Proverbs,Proverb,Prov,Pro,Prv,Pr,Sprüche,Spr,Sprichwörter,Proverbes,Proverbios,Provérbios,Proverbi,Prv,Proverbia,Proverbiorum,Mishlei,משלי,Притчи,Притч,الأمثال,أمثال,Przysłów,Prz,箴言,잠언',
  ],
  [
    'eccl',
    'Ecclesiastes,Eccl,Eccles,Ecc,Qoheleth,Qohelet,Qoh,Prediger,Pred,Kohelet,Koh,Ecclésiaste,Eclesiastés,Ecl,Ec,Qo,קהלת,Екклесиаст,Еккл,الجامعة,جامعة,Koheleta,传道书,傳道書,コヘレトの言葉,伝道者の書,전도서',
  ],
  [
    'song',
    'Song of Songs,Song of Solomon,Song,Songs,SoS,Canticles,Canticle of Canticles,Cant,Ct,Hoheslied,Hohelied,Hld,Hohes Lied,Cantique des Cantiques,Cantique,Cantar de los Cantares,Cantares,Cnt,Cantico dei Cantici,Canticum Canticorum,Shir HaShirim,שיר השירים,Песнь Песней,Песн,نشيد الأنشاد,نشيد الانشاد,Pieśń nad Pieśniami,PnP,雅歌,아가',
  ],
  [
    'isa',
    'Isaiah,Isa,Is,Jesaja,Jes,Ésaïe,Esaïe,Isaïe,Isaías,Isaia,Isaias,Yeshayahu,ישעיהו,ישעיה,Исаия,Ис,إشعياء,اشعياء,Izajasza,Iz,以赛亚书,以賽亞書,イザヤ書,이사야',
  ],
  [
    'jer',
    'Jeremiah,Jer,Jr,Jeremia,Jérémie,Jeremías,Geremia,Ger,Ieremias,Yirmiyahu,ירמיהו,ירמיה,Иеремия,Иер,إرميا,ارميا,Jeremiasza,耶利米书,耶利米書,エレミヤ書,예레미야',
  ],
  [
    'lam',
    'Lamentations,Lam,La,Klagelieder,Klgl,Lamentationen,Lm,Lamentaciones,Lamentações,Lamentazioni,Threni,Eichah,איכה,Плач Иеремии,Плач,مراثي إرميا,مراثي,Lamentacje,耶利米哀歌,哀歌,예레미야애가',
  ],
  [
    'ezek',
    'Ezekiel,Ezek,Ezk,Eze,Hesekiel,Hes,Ezechiel,Ez,Ézéchiel,Ezéchiel,Ezequiel,Ezechiele,Yechezkel,יחזקאל,Иезекииль,Иез,حزقيال,Ezechiela,以西结书,以西結書,エゼキエル書,에스겔',
  ],
  ['dan', 'Daniel,Dan,Dn,Da,Daniele,דניאל,Даниил,Дан,دانيال,Daniela,但以理书,但以理書,ダニエル書,다니엘'],
  ['hos', 'Hosea,Hos,Ho,Osée,Os,Oseas,Oséias,Osea,הושע,Осия,Ос,هوشع,Ozeasza,何西阿书,何西阿書,ホセア書,호세아'],
  ['joel', 'Joel,Jl,Joël,Gioele,יואל,Иоиль,Иоил,يوئيل,约珥书,約珥書,ヨエル書,요엘'],
  ['amos', 'Amos,Am,Amós,עמוס,Амос,Ам,عاموس,阿摩司书,阿摩司書,アモス書,아모스'],
  ['obad', 'Obadiah,Obad,Ob,Obadja,Abdias,Abdías,Abd,Abdia,עובדיה,Авдий,Авд,عوبديا,俄巴底亚书'],
  ['jonah', 'Jonah,Jona,Jon,Jonas,Jonás,Giona,Gio,יונה,Иона,Ион,يونان,约拿书,約拿書,ヨナ書,요나'],
  ['mic', 'Micah,Mic,Mi,Micha,Michée,Mich,Miqueas,Miquéias,Michea,מיכה,Михей,Мих,ميخا,弥迦书,彌迦書,ミカ書,미가'],
  ['nah', 'Nahum,Nah,Na,Nahoum,Naum,נחום,Наум,ناحوم,那鸿书'],
  ['hab', 'Habakkuk,Hab,Hb,Habakuk,Habacuc,Habacuque,Abacuc,חבקוק,Аввакум,Авв,حبقوق,哈巴谷书'],
  ['zeph', 'Zephaniah,Zeph,Zep,Zefanja,Zef,Sophonie,So,Sofonías,Sofonias,Sof,Sofonia,צפניה,Софония,Соф,صفنيا,西番雅书'],
  ['hag', 'Haggai,Hag,Hg,Aggée,Ag,Hageo,Ageo,Ageu,Aggeo,חגי,Аггей,Агг,حجي,哈该书'],
  [
    'zech',
    'Zechariah,Zech,Zec,Sacharja,Sach,Zacharie,Za,Zacarías,Zacarias,Zac,Zaccaria,Zc,זכריה,Захария,Зах,زكريا,Zachariasza,撒迦利亚书,撒迦利亞書,ゼカリヤ書,스가랴',
  ],
  [
    'mal',
    'Malachi,Mal,Ml,Maleachi,Malachie,Malaquías,Malaquias,Malachia,מלאכי,Малахия,Мал,ملاخي,玛拉基书,瑪拉基書,マラキ書,말라기',
  ],
  [
    'matt',
    'Matthew,Matt,Mat,Mt,Matth,Matthäus,Mth,Matthieu,Mateo,Mateus,Matteo,Matthaeus,St Matthew,Матфея,Матфей,Мф,متى,إنجيل متى,Κατά Ματθαίον,Mateusza,马太福音,馬太福音,マタイ,マタイによる福音書,マタイの福音書,마태복음,Ματθαίον',
  ],
  [
    'mark',
    'Mark,Mrk,Mk,מרקוס,Markus,Marc,Mc,Marcos,Mr,Marco,Marcus,St Mark,Марка,Мк,مرقس,إنجيل مرقس,Marka,马可福音,馬可福音,マルコ,マルコによる福音書,マルコの福音書,마가복음,Μάρκον',
  ],
  [
    'luke',
    'Luke,Luk,Lk,לוקס,Lukas,Luc,Lc,Lucas,Luca,St Luke,Луки,Лк,لوقا,إنجيل لوقا,Łukasza,Łk,路加福音,ルカ,ルカによる福音書,ルカの福音書,누가복음,Λουκάν',
  ],
  [
    'john',
    'John,Jn,Jhn,יוחנן,Johannes,Joh,Jean,Juan,João,Giovanni,Gv,Ioannes,Io,St John,Иоанна,Ин,يوحنا,إنجيل يوحنا,Jana,约翰福音,約翰福音,ヨハネ,ヨハネによる福音書,ヨハネの福音書,요한복음,Ιωάννην',
  ],
  [
    'acts',
    'Acts,Act,Ac,Acts of the Apostles,Apostelgeschichte,Apg,Actes,Hechos,Hch,Atos,At,Atti,Actus,Деяния,Деян,أعمال الرسل,أعمال,Dzieje Apostolskie,Dz,使徒行传,使徒行傳,使徒言行録,使徒の働き,사도행전,Πράξεις',
  ],
  [
    'rom',
    'Romans,Rom,Ro,Rm,Römer,Röm,Romains,Romanos,Romani,Римлянам,Рим,رومية,Rzymian,Rz,罗马书,羅馬書,ローマの信徒への手紙,ローマ人への手紙,로마서',
  ],
  [
    '1cor 2cor',
    'Corinthians,Cor,Co,Korinther,Kor,Corinthiens,Corintios,Coríntios,Corinzi,Corinthios,Коринфянам,Кор,كورنثوس,Koryntian',
  ],
  [
    'gal',
    'Galatians,Gal,Ga,Galater,Galates,Gálatas,Galati,Galatas,Галатам,Гал,غلاطية,Galatów,加拉太书,加拉太書,ガラテヤの信徒への手紙,갈라디아서',
  ],
  [
    'eph',
    'Ephesians,Eph,Epheser,Éphésiens,Efesios,Ef,Efésios,Efesini,Ephesios,Ефесянам,Еф,أفسس,Efezjan,以弗所书,以弗所書,エフェソの信徒への手紙,エペソ人への手紙,에베소서',
  ],
  [
    'phil',
    'Philippians,Phil,Php,Philipper,Philippiens,Ph,Filipenses,Flp,Fp,Filippesi,Fil,Philippenses,Филиппийцам,Флп,فيلبي,Filipian,腓立比书,腓立比書,フィリピの信徒への手紙,ピリピ人への手紙,빌립보서',
  ],
  [
    'col',
    'Colossians,Col,Kolosser,Kol,Colossiens,Colosenses,Colossenses,Colossesi,Колоссянам,Кол,كولوسي,歌罗西书,歌羅西書,コロサイの信徒への手紙,골로새서',
  ],
  [
    '1thess 2thess',
    'Thessalonians,Thess,Thes,Th,Thessalonicher,Thessaloniciens,Tesalonicenses,Ts,Tes,Tessalonicenses,Tessalonicesi,Thessalonicenses,Фессалоникийцам,Фес,تسالونيكي,Tesaloniczan,Tes',
  ],
  ['1tim 2tim', 'Timothy,Tim,Tm,Ti,Timotheus,Timothée,Timoteo,Timóteo,Timotheum,Тимофею,Тим,تيموثاوس,Tymoteusza'],
  ['titus', 'Titus,Tit,Tt,Tite,Tito,Титу,Тит,تيطس,提多书'],
  ['phlm', 'Philemon,Phlm,Phm,Philémon,Filemón,Filemom,Flm,Filemone,Филимону,Флм,فليمون,腓利门书'],
  [
    'heb',
    'Hebrews,Heb,Hebr,Hebräer,Hébreux,He,Hebreos,Hebreus,Ebrei,Eb,Hebraeos,Евреям,Евр,عبرانيين,العبرانيين,Hebrajczyków,Hbr,希伯来书,希伯來書,ヘブライ人への手紙,ヘブル人への手紙,히브리서',
  ],
  [
    'jas',
    'James,Jas,Jam,Jakobus,Jak,Jacques,Jc,Santiago,Sant,St,Stg,Tiago,Tg,Giacomo,Gc,Iacobi,Иакова,Иак,يعقوب,Jakuba,Jk,雅各书,雅各書,ヤコブの手紙,야고보서',
  ],
  ['1pet 2pet', 'Peter,Pet,Pt,Petrus,Petr,Pierre,P,Pedro,Pe,Pietro,Petri,Петра,Пет,بطرس,Piotra'],
  ['1john 2john 3john', 'John,Jn,Jhn,Johannes,Joh,Jean,Juan,João,Jo,Giovanni,Gv,Ioannis,Иоанна,Ин,يوحنا,Jana'],
  ['jude', 'Jude,Jud,Judas,Jds,Giuda,Gd,Iudae,Иуды,Иуд,يهوذا,犹大书'],
  [
    'rev',
    'Revelation,Revelations,Rev,Rv,Apocalypse,Apoc,Apc,Offenbarung,Offb,Apk,Apocalipsis,Ap,Apocalipse,Apocalisse,Apocalypsis,Откровение,Откр,Апокалипсис,رؤيا يوحنا,الرؤيا,رؤيا,Apokalipsa,启示录,啟示錄,ヨハネの黙示録,요한계시록',
  ],
  ['tob', 'Tobit,Tob,Tb,Tobias,Tobie,Tobías,Tobia,Товит,طوبيا'],
  ['jdt', 'Judith,Jdt,Judit,Giuditta,Иудифь,يهوديت'],
  [
    'wis',
    'Wisdom,Wisdom of Solomon,Wis,Wisd,Ws,Weisheit,Weish,Sagesse,Sg,Sabiduría,Sab,Sb,Sabedoria,Sapienza,Sap,Sapientia,Премудрости,حكمة,الحكمة',
  ],
  ['sir', 'Sirach,Sir,Ecclesiasticus,Ecclus,Jesus Sirach,Siracide,Si,Eclesiástico,Eclo,Eclesiástico,Siracida,بن سيراخ'],
  ['bar', 'Baruch,Bar,Ba,Baruc,Br,Варух,باروخ'],
  [
    '1macc 2macc 3macc 4macc',
    'Maccabees,Macc,Mac,Mc,Makkabäer,Makk,Maccabées,M,Macabeos,Macabeus,Maccabei,Machabaeorum,Маккавейская,المكابيين,Machabejska',
  ],
  ['1esd 2esd', 'Esdras,Esd'],
  ['prman', 'Prayer of Manasseh,PrMan,Prayer of Manasses'],
  ['bel', 'Bel and the Dragon,Bel'],
  ['sus', 'Susanna,Sus,Suzanne'],
  ['epjer', 'Letter of Jeremiah,EpJer,Epistle of Jeremy,Lje'],
];
