/** By which names the books of the Bible go, in the languages documents cite them in. Abbreviations included. */

/**
 * Each row: the canonical ids (several when the names below are numbered: "1 Samuel", "2 Samuel"), then the names.
 * The first name is the one shown to people. Names are compared by their folded letters, so accents, points and
 * blanks need not be repeated here.
 */
export const BOOK_NAMES: readonly (readonly [ids: string, names: string])[] = [
  [
    'gen',
    'Genesis,Gen,Gn,Ge,1 Mose,1 Mos,1 Moses,Genese,Génesis,Gênesis,Genesi,Genèse,Bereshit,Bereschit,בראשית,Бытие,Быт,التكوين,تكوين,Γένεσις,Rodzaju,Rdz,创世记,創世記,創世記',
  ],
  [
    'exod',
    'Exodus,Exod,Exo,Ex,2 Mose,2 Mos,2 Moses,Exode,Éxodo,Êxodo,Esodo,Es,Shemot,שמות,Исход,Исх,الخروج,خروج,Έξοδος,Wyjścia,Wj,出埃及记,出エジプト記',
  ],
  [
    'lev',
    'Leviticus,Lev,Lv,3 Mose,3 Mos,3 Moses,Lévitique,Levítico,Levitico,Vayikra,ויקרא,Левит,Лев,اللاويين,لاويين,Kapłańska,Kpł,利未记',
  ],
  [
    'num',
    'Numbers,Numeri,Num,Nm,Nu,Nb,4 Mose,4 Mos,4 Moses,Nombres,Números,Numeri,Bamidbar,במדבר,Числа,Чис,العدد,Liczb,Lb,民数记',
  ],
  [
    'deut',
    'Deuteronomy,Deuteronomium,Deut,Deu,Dt,5 Mose,5 Mos,5 Moses,Dtn,Deutéronome,Deuteronomio,Deuteronômio,Devarim,דברים,Второзаконие,Втор,التثنية,تثنية,Powtórzonego Prawa,Pwt,申命记',
  ],
  ['josh', 'Joshua,Josh,Jos,Josua,Josué,Giosuè,Iosue,Yehoshua,יהושע,Иисус Навин,Нав,يشوع,约书亚记'],
  [
    'judg',
    'Judges,Judg,Jdg,Jgs,Richter,Ri,Juges,Jg,Jueces,Jue,Juízes,Giudici,Gdc,Iudicum,Shoftim,שופטים,Судей,Суд,القضاة,قضاة,Sędziów,Sdz,士师记',
  ],
  ['ruth', 'Ruth,Rut,Rt,Ruf,רות,Руфь,Руф,راعوث,路得记'],
  ['1sam 2sam', 'Samuel,Sam,Sm,Sa,1 Samuelis,Samuele,Samuelbuch,שמואל,Царств,صموئيل,Samuela,撒母耳记'],
  [
    '1kgs 2kgs',
    'Kings,Kgs,Kg,Ki,Kin,Könige,Kön,Rois,Reyes,Re,Reis,Rey,Melachim,מלכים,الملوك,ملوك,Królewska,Krl,列王纪',
  ],
  [
    '1chr 2chr',
    'Chronicles,Chron,Chr,Ch,Chronik,Chroniques,Crónicas,Crônicas,Cronache,Cr,Paralipomenon,Par,דברי הימים,Паралипоменон,أخبار الأيام,Kronik,Krn,历代志',
  ],
  ['ezra', 'Ezra,Ezr,Esra,Esr,Esdras,Esd,עזרא,Ездра,Езд,عزرا,Ezdrasza,以斯拉记'],
  ['neh', 'Nehemiah,Neh,Ne,Nehemia,Néhémie,Nehemías,Neemias,Neemia,נחמיה,Неемия,Неем,نحميا,尼希米记'],
  ['esth', 'Esther,Esth,Est,Ester,Estera,אסתר,Есфирь,Есф,أستير,以斯帖记'],
  ['job', 'Job,Jb,Hiob,Hi,Ijob,Ijob,Giobbe,Gb,Iob,Jó,Iyov,איוב,Иов,أيوب,Hioba,约伯记'],
  [
    'ps',
    'Psalm,Psalms,Ps,Pss,Psa,Psalmen,Psaume,Psaumes,Salmo,Salmos,Sal,Sl,Salmi,Psalmus,Psalmi,Psalmorum,Tehillim,תהילים,תהלים,תהילות,Псалом,Псалтирь,Пс,مزمور,مزامير,المزامير,المزمور,Ψαλμός,Ψαλμοί,Psalmów,诗篇,詩篇',
  ],
  [
    'prov',
    'Proverbs,Proverb,Prov,Pro,Prv,Pr,Sprüche,Spr,Sprichwörter,Proverbes,Proverbios,Provérbios,Proverbi,Prv,Proverbia,Proverbiorum,Mishlei,משלי,Притчи,Притч,الأمثال,أمثال,Przysłów,Prz,箴言',
  ],
  [
    'eccl',
    'Ecclesiastes,Eccl,Eccles,Ecc,Qoheleth,Qohelet,Qoh,Prediger,Pred,Kohelet,Koh,Ecclésiaste,Eclesiastés,Ecl,Ec,Qo,קהלת,Екклесиаст,Еккл,الجامعة,جامعة,Koheleta,传道书',
  ],
  [
    'song',
    'Song of Songs,Song of Solomon,Song,Songs,SoS,Canticles,Canticle of Canticles,Cant,Ct,Hoheslied,Hohelied,Hld,Hohes Lied,Cantique des Cantiques,Cantique,Cantar de los Cantares,Cantares,Cnt,Cantico dei Cantici,Canticum Canticorum,Shir HaShirim,שיר השירים,Песнь Песней,Песн,نشيد الأنشاد,نشيد الانشاد,Pieśń nad Pieśniami,PnP,雅歌',
  ],
  [
    'isa',
    'Isaiah,Isa,Is,Jesaja,Jes,Ésaïe,Esaïe,Isaïe,Isaías,Isaia,Isaias,Yeshayahu,ישעיהו,ישעיה,Исаия,Ис,إشعياء,اشعياء,Izajasza,Iz,以赛亚书',
  ],
  [
    'jer',
    'Jeremiah,Jer,Jr,Jeremia,Jérémie,Jeremías,Geremia,Ger,Ieremias,Yirmiyahu,ירמיהו,ירמיה,Иеремия,Иер,إرميا,ارميا,Jeremiasza,耶利米书',
  ],
  [
    'lam',
    'Lamentations,Lam,La,Klagelieder,Klgl,Lamentationen,Lm,Lamentaciones,Lamentações,Lamentazioni,Threni,Eichah,איכה,Плач Иеремии,Плач,مراثي إرميا,مراثي,Lamentacje,耶利米哀歌',
  ],
  [
    'ezek',
    'Ezekiel,Ezek,Ezk,Eze,Hesekiel,Hes,Ezechiel,Ez,Ézéchiel,Ezéchiel,Ezequiel,Ezechiele,Yechezkel,יחזקאל,Иезекииль,Иез,حزقيال,Ezechiela,以西结书',
  ],
  ['dan', 'Daniel,Dan,Dn,Da,Daniele,דניאל,Даниил,Дан,دانيال,Daniela,但以理书'],
  ['hos', 'Hosea,Hos,Ho,Osée,Os,Oseas,Oséias,Osea,הושע,Осия,Ос,هوشع,Ozeasza,何西阿书'],
  ['joel', 'Joel,Jl,Joël,Gioele,יואל,Иоиль,Иоил,يوئيل,约珥书'],
  ['amos', 'Amos,Am,Amós,עמוס,Амос,Ам,عاموس,阿摩司书'],
  ['obad', 'Obadiah,Obad,Ob,Obadja,Abdias,Abdías,Abd,Abdia,עובדיה,Авдий,Авд,عوبديا,俄巴底亚书'],
  ['jonah', 'Jonah,Jona,Jon,Jonas,Jonás,Giona,Gio,יונה,Иона,Ион,يونان,约拿书'],
  ['mic', 'Micah,Mic,Mi,Micha,Michée,Mich,Miqueas,Miquéias,Michea,מיכה,Михей,Мих,ميخا,弥迦书'],
  ['nah', 'Nahum,Nah,Na,Nahoum,Naum,נחום,Наум,ناحوم,那鸿书'],
  ['hab', 'Habakkuk,Hab,Hb,Habakuk,Habacuc,Habacuque,Abacuc,חבקוק,Аввакум,Авв,حبقوق,哈巴谷书'],
  ['zeph', 'Zephaniah,Zeph,Zep,Zefanja,Zef,Sophonie,So,Sofonías,Sofonias,Sof,Sofonia,צפניה,Софония,Соф,صفنيا,西番雅书'],
  ['hag', 'Haggai,Hag,Hg,Aggée,Ag,Hageo,Ageo,Ageu,Aggeo,חגי,Аггей,Агг,حجي,哈该书'],
  [
    'zech',
    'Zechariah,Zech,Zec,Sacharja,Sach,Zacharie,Za,Zacarías,Zacarias,Zac,Zaccaria,Zc,זכריה,Захария,Зах,زكريا,Zachariasza,撒迦利亚书',
  ],
  ['mal', 'Malachi,Mal,Ml,Maleachi,Malachie,Malaquías,Malaquias,Malachia,מלאכי,Малахия,Мал,ملاخي,玛拉基书'],
  [
    'matt',
    'Matthew,Matt,Mat,Mt,Matth,Matthäus,Mth,Matthieu,Mateo,Mateus,Matteo,Matthaeus,St Matthew,Матфея,Матфей,Мф,متى,إنجيل متى,Κατά Ματθαίον,Mateusza,马太福音,マタイ',
  ],
  [
    'mark',
    'Mark,Mrk,Mk,מרקוס,Markus,Marc,Mc,Marcos,Mr,Marco,Marcus,St Mark,Марка,Мк,مرقس,إنجيل مرقس,Marka,马可福音,マルコ',
  ],
  ['luke', 'Luke,Luk,Lk,לוקס,Lukas,Luc,Lc,Lucas,Luca,St Luke,Луки,Лк,لوقا,إنجيل لوقا,Łukasza,Łk,路加福音,ルカ'],
  [
    'john',
    'John,Jn,Jhn,יוחנן,Johannes,Joh,Jean,Juan,João,Giovanni,Gv,Ioannes,Io,St John,Иоанна,Ин,يوحنا,إنجيل يوحنا,Jana,约翰福音,ヨハネ',
  ],
  [
    'acts',
    'Acts,Act,Ac,Acts of the Apostles,Apostelgeschichte,Apg,Actes,Hechos,Hch,Atos,At,Atti,Actus,Деяния,Деян,أعمال الرسل,أعمال,Dzieje Apostolskie,Dz,使徒行传',
  ],
  ['rom', 'Romans,Rom,Ro,Rm,Römer,Röm,Romains,Romanos,Romani,Римлянам,Рим,رومية,Rzymian,Rz,罗马书'],
  [
    '1cor 2cor',
    'Corinthians,Cor,Co,Korinther,Kor,Corinthiens,Corintios,Coríntios,Corinzi,Corinthios,Коринфянам,Кор,كورنثوس,Koryntian,哥林多书',
  ],
  ['gal', 'Galatians,Gal,Ga,Galater,Galates,Gálatas,Galati,Galatas,Галатам,Гал,غلاطية,Galatów,加拉太书'],
  ['eph', 'Ephesians,Eph,Epheser,Éphésiens,Efesios,Ef,Efésios,Efesini,Ephesios,Ефесянам,Еф,أفسس,Efezjan,以弗所书'],
  [
    'phil',
    'Philippians,Phil,Php,Philipper,Philippiens,Ph,Filipenses,Flp,Fp,Filippesi,Fil,Philippenses,Филиппийцам,Флп,فيلبي,Filipian,腓立比书',
  ],
  ['col', 'Colossians,Col,Kolosser,Kol,Colossiens,Colosenses,Colossenses,Colossesi,Колоссянам,Кол,كولوسي,歌罗西书'],
  [
    '1thess 2thess',
    'Thessalonians,Thess,Thes,Th,Thessalonicher,Thessaloniciens,Tesalonicenses,Ts,Tes,Tessalonicenses,Tessalonicesi,Thessalonicenses,Фессалоникийцам,Фес,تسالونيكي,Tesaloniczan,Tes,帖撒罗尼迦书',
  ],
  [
    '1tim 2tim',
    'Timothy,Tim,Tm,Ti,Timotheus,Timothée,Timoteo,Timóteo,Timotheum,Тимофею,Тим,تيموثاوس,Tymoteusza,提摩太书',
  ],
  ['titus', 'Titus,Tit,Tt,Tite,Tito,Титу,Тит,تيطس,提多书'],
  ['phlm', 'Philemon,Phlm,Phm,Philémon,Filemón,Filemom,Flm,Filemone,Филимону,Флм,فليمون,腓利门书'],
  [
    'heb',
    'Hebrews,Heb,Hebr,Hebräer,Hébreux,He,Hebreos,Hebreus,Ebrei,Eb,Hebraeos,Евреям,Евр,عبرانيين,العبرانيين,Hebrajczyków,Hbr,希伯来书',
  ],
  [
    'jas',
    'James,Jas,Jam,Jakobus,Jak,Jacques,Jc,Santiago,Sant,St,Stg,Tiago,Tg,Giacomo,Gc,Iacobi,Иакова,Иак,يعقوب,Jakuba,Jk,雅各书',
  ],
  ['1pet 2pet', 'Peter,Pet,Pt,Petrus,Petr,Pierre,P,Pedro,Pe,Pietro,Petri,Петра,Пет,بطرس,Piotra,彼得书'],
  ['1john 2john 3john', 'John,Jn,Jhn,Johannes,Joh,Jean,Juan,João,Jo,Giovanni,Gv,Ioannis,Иоанна,Ин,يوحنا,Jana,约翰书'],
  ['jude', 'Jude,Jud,Judas,Jds,Giuda,Gd,Iudae,Иуды,Иуд,يهوذا,犹大书'],
  [
    'rev',
    'Revelation,Revelations,Rev,Rv,Apocalypse,Apoc,Apc,Offenbarung,Offb,Apk,Apocalipsis,Ap,Apocalipse,Apocalisse,Apocalypsis,Откровение,Откр,Апокалипсис,رؤيا يوحنا,الرؤيا,رؤيا,Apokalipsa,启示录',
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
