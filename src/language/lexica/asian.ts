/** Languages of Asia of which only the little words are known that deny, count, bind or turn. */

import { type LexiconWords, NOTHING } from './shape.ts';

export const CHINESE: LexiconWords = {
  ...NOTHING,
  negation: '不, 没, 沒, 无, 無, 非, 未, 别, 別, 勿, 莫, 否',
  quantity: '全, 都, 每, 些, 多, 少, 半, 只',
  modality: '必, 应, 應, 能, 会, 會, 可, 该, 該, 须, 須',
  opposites: '大/小, 上/下, 多/少, 有/无, 是/非, 开/关, 前/后, 左/右, 好/坏, 新/旧, 高/低, 真/假, 生/死, 来/去',
  exception: '除',
  condition: '若, 如',
  contrast: '但, 却, 卻, 而',
  turning: '但, 然, 却, 卻, 可',
};

export const HINDI: LexiconWords = {
  ...NOTHING,
  negation: 'नहीं, न, ना, मत, कभी नहीं, कोई नहीं, बिना, बगैर',
  negationPrefixes: '',
  quantity: 'सब, सभी, हर, प्रत्येक, कुछ, कई, बहुत, कम, केवल, सिर्फ, आधा, लगभग, अधिकांश',
  modality: 'चाहिए, सकता, सकते, सकती, शायद, अवश्य',
  past: 'था, थे, थी, थीं',
  present: 'है, हैं, हूँ',
  future: 'होगा, होगी, होंगे',
  exception: 'सिवाय, अलावा, छोड़कर',
  condition: 'अगर, यदि, बशर्ते',
  contrast: 'लेकिन, पर, परन्तु, परंतु, किन्तु, किंतु, मगर, हालाँकि, हालांकि',
  turning: 'लेकिन, परन्तु, परंतु, किन्तु, किंतु, मगर, हालाँकि, हालांकि',
};

export const INDONESIAN: LexiconWords = {
  ...NOTHING,
  negation: 'tidak, tak, bukan, jangan, belum, tanpa, tiada, tidak pernah',
  quantity:
    'semua, seluruh, setiap, tiap, beberapa, sebagian, banyak, sedikit, hanya, cuma, setengah, hampir, kebanyakan',
  modality: 'harus, wajib, bisa, dapat, boleh, mungkin, perlu',
  past: 'telah, sudah',
  present: 'sedang',
  future: 'akan',
  exception: 'kecuali, selain',
  condition: 'jika, bila, apabila, kalau, asalkan, asal',
  contrast: 'tetapi, namun, tapi, melainkan, meskipun, walaupun',
  turning: 'tetapi, namun, tapi, sayangnya',
};

export const JAPANESE: LexiconWords = {
  ...NOTHING,
  negation: '不, 無, 非, 未, ぬ, ず, ない, なかった, ません',
  quantity: '全, 皆, 各, 多, 少, 半',
  opposites: '大/小, 上/下, 多/少, 有/無, 開/閉, 前/後, 左/右, 新/旧, 高/低, 真/偽, 生/死',
};

export const KOREAN: LexiconWords = {
  ...NOTHING,
  negation: '안, 못, 아니, 아니다, 않다, 않는다, 않았다, 없다, 없는, 말라, 아무도, 결코',
  quantity: '모든, 모두, 많은, 몇, 일부, 대부분, 오직, 각',
  exception: '제외하고, 외에는',
  condition: '만약, 만일',
  contrast: '그러나, 하지만, 그렇지만',
  turning: '그러나, 하지만, 그렇지만, 다만',
};

export const PERSIAN: LexiconWords = {
  ...NOTHING,
  negation: 'نه, نیست, نیستند, هیچ, هرگز, بدون, نبود, نشد, نمی',
  negationPrefixes: 'نمی, نا, ن',
  quantity: 'همه, هر, بعضی, برخی, بسیاری, کمی, فقط, تنها, نیمی, تقریبا',
  modality: 'باید, شاید, می تواند, توان',
  past: 'بود, بودند, شد, داشت',
  present: 'است, هستند, دارد',
  future: 'خواهد, خواهند',
  exception: 'مگر, به جز, جز',
  condition: 'اگر, چنانچه',
  contrast: 'اما, ولی, لیکن, هرچند',
  turning: 'اما, ولی, لیکن, متاسفانه',
};

export const THAI: LexiconWords = {
  ...NOTHING,
  negation: 'ไม่, มิ, ไม่ใช่, ไม่เคย, อย่า, ไร้, ปราศจาก',
  quantity: 'ทั้งหมด, ทุก, บาง, หลาย, มาก, น้อย, เพียง, ครึ่ง, เกือบ',
  modality: 'ต้อง, ควร, อาจ, สามารถ',
  past: 'เคย, แล้ว',
  future: 'จะ',
  exception: 'ยกเว้น, นอกจาก, เว้นแต่',
  condition: 'ถ้า, หาก',
  contrast: 'แต่, แม้, อย่างไรก็ตาม',
  turning: 'แต่, อย่างไรก็ตาม, ทว่า',
};

export const TURKISH: LexiconWords = {
  ...NOTHING,
  negation: 'değil, değildir, değiliz, yok, yoktur, hiç, hiçbir, hiçbiri, asla, ne, hayır, olmayan, olmadan',
  negationSuffixes: 'siz, sız, suz, süz',
  quantity:
    'tüm, bütün, her, herkes, hepsi, bazı, bazıları, çok, az, birkaç, sadece, yalnızca, yarısı, neredeyse, çoğu',
  modality: 'gerek, gerekir, lazım, zorunda, belki, olabilir, mümkün, şart',
  past: 'idi, vardı, oldu',
  present: 'var, vardır, dır',
  future: 'olacak, olacaktır',
  exception: 'hariç, dışında, haricinde, meğer',
  condition: 'eğer, şayet, takdirde, koşuluyla, şartıyla, ise',
  contrast: 'ama, fakat, ancak, oysa, rağmen, lakin',
  turning: 'ama, fakat, ancak, oysa, lakin, maalesef',
};

export const URDU: LexiconWords = {
  ...NOTHING,
  negation: 'نہیں, نہ, مت, کبھی نہیں, کوئی نہیں, بغیر',
  quantity: 'سب, تمام, ہر, کچھ, کئی, بہت, کم, صرف, آدھا, تقریباً, اکثر',
  modality: 'چاہیے, سکتا, سکتے, سکتی, شاید, ضرور',
  past: 'تھا, تھے, تھی, تھیں',
  present: 'ہے, ہیں, ہوں',
  future: 'گا, گے, گی',
  exception: 'سوائے, علاوہ',
  condition: 'اگر, بشرطیکہ',
  contrast: 'لیکن, مگر, پر, البتہ, حالانکہ',
  turning: 'لیکن, مگر, البتہ, حالانکہ',
};

export const VIETNAMESE: LexiconWords = {
  ...NOTHING,
  negation: 'không, chẳng, chưa, chớ, đừng, không ai, không gì, không bao giờ, vô',
  quantity: 'tất cả, mọi, mỗi, một số, nhiều, ít, vài, chỉ, một nửa, gần như, hầu hết',
  modality: 'phải, cần, nên, có thể, được phép, có lẽ',
  past: 'đã, từng',
  present: 'đang',
  future: 'sẽ',
  exception: 'trừ, ngoại trừ, trừ khi',
  condition: 'nếu, miễn là, với điều kiện',
  contrast: 'nhưng, song, tuy nhiên, mặc dù, dù',
  turning: 'nhưng, song, tuy nhiên, tiếc là',
};
