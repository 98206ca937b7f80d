import { holdsOneOf } from './words.js';

/** Language → words; a trailing `*` stands for any ending. Add a language by adding a line. */
type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
type Finder = (language: string, text: string) => string | undefined;

const mostRemembered = 60_000;

/** Each text is looked at once. */
const remembering = (find: Finder): Finder => {
  const known = new Map<string, string | undefined>();
  return (language, text) => {
    const key = `${language} ${text}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= mostRemembered) known.clear();
    const found = find(language, text);
    known.set(key, found);
    return found;
  };
};

/** Looks for the words of the text's own language only. */
const inOwnLanguage = (words: WordsByLanguage): Finder => {
  const finders = new Map(Object.entries(words).map(([language, list]) => [language, holdsOneOf(list)]));
  return remembering((language, text) => finders.get(language.split('-')[0] ?? '')?.(text));
};

const longestBeginning = 40;

/** The same, where the text begins with one of them. */
const atTheStart = (words: WordsByLanguage): Finder => {
  const find = inOwnLanguage(words);
  return (language, text) => {
    const beginning = text.trimStart().slice(0, longestBeginning);
    const found = find(language, beginning);
    return found !== undefined && beginning.startsWith(found) ? found : undefined;
  };
};

/** Verbs that name a wish and no work: “strengthen” what, by doing what? Looked for where the text begins. */
export const vagueVerb = atTheStart({
  en: [
    ...['strengthen*', 'support*', 'promot*', 'enhanc*', 'improv*', 'foster*', 'encourag*', 'facilitat*', 'boost*'],
    ...[
      'contribut*',
      'raise awareness',
      'raising awareness',
      'reinforc*',
      'address*',
      'ensur*',
      'explor*',
      'consider*',
    ],
  ],
  fr: [
    ...['renforc*', 'souten*', 'soutien', 'appuy*', 'appui', 'promou*', 'promotion', 'encourag*', 'favoris*'],
    ...['contribu*', 'sensibilis*', 'amélior*', 'facilit*', 'accompagn*', 'veiller'],
  ],
  ar: [
    ...['تعزيز', 'دعم', 'تشجيع', 'تمكين', 'تحسين', 'تفعيل', 'المساهمة', 'الإسهام', 'رفع الوعي', 'رفع مستوى الوعي'],
    ...['تقوية', 'تسهيل', 'تيسير', 'الترويج', 'ضمان', 'العمل على', 'السعي'],
  ],
  id: [
    ...[
      'meningkatkan',
      'peningkatan',
      'memperkuat',
      'penguatan',
      'mendukung',
      'dukungan',
      'mendorong',
      'memfasilitasi',
    ],
    ...['mengoptimalkan', 'optimalisasi', 'memperbaiki', 'mempromosikan', 'mengupayakan', 'menggalakkan'],
  ],
  ru: [
    ...['укрепл*', 'содейств*', 'поддерж*', 'развит*', 'развива*', 'повыш*', 'улучш*', 'совершенств*', 'способств*'],
    ...['стимулир*', 'обеспеч*', 'поощр*'],
  ],
  es: [
    ...['fortale*', 'apoyar', 'apoyo', 'promov*', 'promoción', 'foment*', 'impuls*', 'contribu*', 'mejor*'],
    ...['sensibiliz*', 'facilit*', 'potenci*', 'asegurar', 'garantizar'],
  ],
});

/** Words that tell a change in others: an outcome. Looked for where the text begins. */
export const changeWord = atTheStart({
  en: [
    ...['increased', 'increase in', 'improved', 'reduced', 'reduction of', 'reduction in', 'strengthened', 'enhanced'],
    ...['greater', 'better', 'higher', 'lower', 'decreased', 'more resilient', 'raised awareness', 'stronger'],
  ],
  fr: [
    ...['augmentation', 'amélioration', 'réduction', 'renforcement', 'meilleur*', 'diminution', 'accroissement'],
    ...['plus grande', 'une plus grande', 'une meilleure', 'un meilleur'],
  ],
  ar: ['زيادة', 'ازدياد', 'تحسن', 'تحسّن', 'انخفاض', 'تراجع', 'ارتفاع', 'تقليل', 'تعزيز'],
  id: ['meningkatnya', 'menurunnya', 'berkurangnya', 'menguatnya', 'membaiknya', 'terciptanya', 'terwujudnya'],
  ru: ['повышение', 'снижение', 'улучшение', 'укрепление', 'рост', 'сокращение', 'уменьшение', 'повышен*', 'снижен*'],
  es: ['aumento', 'mejora', 'reducción', 'fortalecimiento', 'disminución', 'mayor', 'mejor', 'incremento'],
});

/** What is delivered and can be counted the same day: an output, however the indicator is marked. */
export const deliveredWord = inOwnLanguage({
  en: [
    ...['training*', 'trained', 'workshop*', 'seminar*', 'conference*', 'session*', 'meetings held', 'handbook*'],
    ...[
      'manual*',
      'leaflet*',
      'campaign*',
      'brochure*',
      'materials',
      'conducted',
      'organised',
      'organized',
      'distributed',
    ],
    ...['published', 'printed', 'activities held', 'events held'],
  ],
  fr: [
    ...['formation*', 'formés', 'formées', 'atelier*', 'séminaire*', 'conférence*', 'séance*', 'manuel*', 'campagne*'],
    ...['brochure*', 'organisés', 'organisées', 'distribués', 'distribuées', 'publiés', 'imprimés'],
  ],
  ar: [
    'دورة',
    'دورات',
    'تدريب*',
    'ورشة',
    'ورش',
    'ندوة',
    'ندوات',
    'مؤتمر*',
    'جلسات',
    'دليل',
    'أدلة',
    'حملة',
    'حملات',
    'منشورات',
  ],
  id: [
    'pelatihan',
    'dilatih',
    'lokakarya',
    'seminar',
    'konferensi',
    'sesi',
    'buku panduan',
    'modul',
    'kampanye',
    'terlaksananya',
  ],
  ru: [
    'тренинг*',
    'обучен*',
    'семинар*',
    'конференци*',
    'сесси*',
    'пособи*',
    'кампани*',
    'брошюр*',
    'проведен*',
    'издан*',
  ],
  es: [
    ...['capacitacion*', 'capacitadas', 'capacitados', 'taller*', 'seminario*', 'conferencia*', 'sesion*', 'manual*'],
    ...['campaña*', 'folleto*', 'realizados', 'realizadas', 'distribuidos', 'publicados'],
  ],
});

/** Words that tie violent extremism to a belief, a people or a region; the standard is that none is stigmatised. */
export const stigmatisingWord = inOwnLanguage({
  en: [
    ...['islamic extremis*', 'islamic terroris*', 'islamist extremis*', 'islamist terroris*', 'radical islam*'],
    ...['muslim extremis*', 'muslim radical*', 'jihadist communit*', 'suspect communit*', 'extremist communit*'],
    ...['tribal extremis*', 'ethnic extremis*', 'extremist faith*', 'ethnic profiling', 'religious profiling'],
  ],
  fr: [
    ...['extrémisme islami*', 'terrorisme islami*', 'islam radical', 'radicalisme musulman', 'extrémisme musulman'],
    ...['communautés suspectes', 'communauté suspecte', 'profilage ethnique', 'profilage religieux'],
  ],
  ar: [
    'التطرف الإسلامي',
    'الإرهاب الإسلامي',
    'الإسلام المتطرف',
    'الإسلام الراديكالي',
    'المسلمين المتطرفين',
    'مجتمعات مشبوهة',
    'طائفة متطرفة',
  ],
  id: ['ekstremisme islam', 'terorisme islam', 'islam radikal', 'islam garis keras', 'komunitas terduga'],
  ru: [
    'исламск* экстремизм*',
    'исламск* терроризм*',
    'радикальн* ислам*',
    'исламистск* экстремизм*',
    'этническ* экстремизм*',
  ],
  es: [
    'extremismo islámico',
    'extremismo islamista',
    'terrorismo islámico',
    'terrorismo islamista',
    'islam radical',
    'comunidades sospechosas',
  ],
});
