import { folded } from './letters.js';

/** What a word of a timeframe says, in any of the languages that were thought of. */
export type TimeWord =
  | { readonly is: 'month'; readonly number: number }
  | { readonly is: 'ordinal'; readonly number: number }
  | { readonly is: 'quarter' | 'half' | 'early' | 'mid' | 'late' | 'by' | 'from' | 'ongoing' | 'to' | 'noise' };

const months: readonly string[] = [
  'january jan janvier enero ene يناير كانون2 كانونالثاني январь января янв januari januar janeiro ocak jänner',
  'february feb février févr febrero فبراير شباط февраль февраля фев februari februar fevereiro pebruari',
  'march mar mars marzo مارس آذار اذار март марта maret mac märz março',
  'april apr avril avr abril abr أبريل ابريل إبريل نيسان апрель апреля апр',
  'may mai mayo مايو أيار ايار май мая mei maio',
  'june jun juin junio يونيو حزيران июнь июня июн juni junho',
  'july jul juillet juil julio يوليو تموز июль июля июл juli julai julho',
  'august aug août agosto ago أغسطس اغسطس آب август августа авг agustus ogos',
  'september sep sept septembre septiembre سبتمبر أيلول ايلول сентябрь сентября сен сент setembro',
  'october oct octobre octubre أكتوبر اكتوبر تشرين1 تشرينالأول октябрь октября окт oktober okt outubro',
  'november nov novembre noviembre نوفمبر تشرين2 تشرينالثاني ноябрь ноября ноя novembro',
  'december dec décembre déc diciembre dic ديسمبر كانون1 كانونالأول декабрь декабря дек desember des disember dezember dez dezembro',
];

const ordinals: readonly string[] = [
  '1 first 1st i premier première 1er 1ère primer primero primera الأول الأولى الاول первый первое первая первого pertama første erste primeiro',
  '2 second 2nd ii deuxième 2e 2ème segundo segunda الثاني الثانية второй второе вторая kedua andre zweite segundo',
  '3 third 3rd iii troisième 3e tercer tercero الثالث третий ketiga tredje dritte terceiro',
  '4 fourth 4th iv quatrième 4e cuarto الرابع четвертый keempat fjerde vierte quarto',
];

const others: Readonly<Record<string, string>> = {
  quarter: 'quarter qtr q trimestre t الربع ربع квартал кв kuartal triwulan tw kvartal suku quartal',
  half: 'half h semester semestre s semestral النصف نصف полугодие полугодия paruh separuh halvår halbjahr',
  early: 'early beginning start debut principios inicio بداية مطلع начало начале начала awal tidlig beginn anfang',
  mid: 'mid middle midyear mi milieu mediados منتصف середина середине середины pertengahan medio midten mitte meados',
  late: 'late end fin finales نهاية أواخر конец конце конца akhir hujung slutten slutt ende final',
  by: 'by until till before no later than deadline ici avant hasta antes bis vor bahai بحلول حتى قبل до к не позднее sebelum selambat lambatnya innen før sampai até',
  from: 'from since starting as onwards onward depuis à partir desde من ابتداء ابتداءً منذ с начиная sejak mulai dari mula fra ab seit',
  ongoing:
    'ongoing continuous continuously continuing permanent permanently recurrent rolling annually yearly annual regular continu continue permanente permanents continuo continua continuamente مستمر مستمرة مستمرًا دائم دائمة متواصل متواصلة سنويا سنويًا постоянно постоянный постоянная непрерывно ежегодно бессрочно весь berterusan berkelanjutan terus menerus kontinu sepanjang tahunan løpende kontinuerlig årlig permanent laufend fortlaufend dauerhaft contínuo contínua throughout',
  to: 'to through au إلى الى لغاية по sampai hingga til',
  noise:
    'of d l the in du de la le year years an année fin del año of عام سنة لسنة العام из г года год годы гг tahun thn fy ar år per pada den im jahr do da the period période período الفترة в период periode tempoh месяц month mois',
};

const lexicon = (): ReadonlyMap<string, TimeWord> => {
  const words = new Map<string, TimeWord>();
  const learn = (list: string, word: TimeWord) => {
    for (const spelling of list.split(' ')) if (!words.has(folded(spelling))) words.set(folded(spelling), word);
  };
  months.forEach((list, at) => learn(list, { is: 'month', number: at + 1 }));
  ordinals.forEach((list, at) => learn(list, { is: 'ordinal', number: at + 1 }));
  for (const [is, list] of Object.entries(others)) learn(list, { is } as TimeWord);
  return words;
};

export const timeWords = lexicon();
