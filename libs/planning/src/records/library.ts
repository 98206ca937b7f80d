import type { Translated } from './record.js';

/** A measured change that an action of the library brings. */
export interface LibraryIndicator {
  readonly title: Translated;
  readonly level: 'output' | 'outcome';
  readonly format: 'number' | 'percent';
}

/** An action worded to be taken over and made one's own; copied into a plan, never linked. */
export interface LibraryEntry {
  readonly key: string;
  readonly title: Translated;
  readonly expectedOutput: Translated;
  readonly targetGroups: readonly string[];
  readonly indicators: readonly LibraryIndicator[];
}

const counted = (en: string, ar: string): LibraryIndicator => ({
  title: { en, ar },
  level: 'output',
  format: 'number',
});
const shared = (en: string, ar: string): LibraryIndicator => ({
  title: { en, ar },
  level: 'outcome',
  format: 'percent',
});

/** The product's own library. The words are ours, of what such plans commonly hold. */
export const libraryEntries: readonly LibraryEntry[] = [
  {
    key: 'teachers',
    title: {
      en: 'Train teachers to hold difficult conversations in class',
      ar: 'تدريب المعلمين على إدارة النقاشات الصعبة في الصف',
    },
    expectedOutput: {
      en: 'Trained teachers in every district, with lesson material they use',
      ar: 'معلمون مدرَّبون في كل منطقة، ومواد دراسية يستخدمونها',
    },
    targetGroups: ['teachers', 'students'],
    indicators: [
      counted('Teachers trained', 'عدد المعلمين المدرَّبين'),
      shared('Trained teachers who used the material within a year', 'نسبة المعلمين الذين استخدموا المواد خلال سنة'),
    ],
  },
  {
    key: 'local-councils',
    title: {
      en: 'Set up local prevention councils with clear mandates',
      ar: 'إنشاء مجالس محلية للوقاية بصلاحيات واضحة',
    },
    expectedOutput: {
      en: 'Councils that meet at least four times a year and publish what they decide',
      ar: 'مجالس تجتمع أربع مرات في السنة على الأقل وتنشر قراراتها',
    },
    targetGroups: ['local authorities', 'civil society'],
    indicators: [counted('Councils that met four times', 'عدد المجالس التي اجتمعت أربع مرات')],
  },
  {
    key: 'referral',
    title: {
      en: 'Agree a referral pathway between schools, social services and police',
      ar: 'الاتفاق على مسار إحالة بين المدارس والخدمات الاجتماعية والشرطة',
    },
    expectedOutput: {
      en: 'A signed procedure with safeguards for personal data and a person to call in each service',
      ar: 'إجراء موقَّع بضمانات للبيانات الشخصية وشخص يُتصل به في كل جهة',
    },
    targetGroups: ['families', 'young people'],
    indicators: [shared('Referrals answered within ten days', 'نسبة الإحالات التي رُد عليها خلال عشرة أيام')],
  },
  {
    key: 'prison-staff',
    title: {
      en: 'Train prison and probation staff in assessment and reintegration',
      ar: 'تدريب موظفي السجون والمراقبة على التقييم وإعادة الإدماج',
    },
    expectedOutput: {
      en: 'Staff who write and review an individual plan for each person concerned',
      ar: 'موظفون يضعون خطة فردية لكل شخص معني ويراجعونها',
    },
    targetGroups: ['prison staff', 'prisoners'],
    indicators: [
      counted('Staff trained', 'عدد الموظفين المدرَّبين'),
      shared('Persons released with a reintegration plan', 'نسبة المفرج عنهم ممن لديهم خطة إدماج'),
    ],
  },
  {
    key: 'women-mediators',
    title: { en: 'Support networks of women mediators', ar: 'دعم شبكات الوسيطات' },
    expectedOutput: {
      en: 'Networks with their own budget that are asked in local disputes',
      ar: 'شبكات لها ميزانيتها ويُستعان بها في النزاعات المحلية',
    },
    targetGroups: ['women'],
    indicators: [counted('Disputes in which a member mediated', 'عدد النزاعات التي توسطت فيها عضوة')],
  },
  {
    key: 'victims',
    title: {
      en: 'Give victims of terrorism one place to turn to',
      ar: 'توفير جهة واحدة يلجأ إليها ضحايا الإرهاب',
    },
    expectedOutput: {
      en: 'An office that answers, accompanies and refers, known in every region',
      ar: 'مكتب يجيب ويرافق ويحيل، معروف في كل منطقة',
    },
    targetGroups: ['victims'],
    indicators: [counted('Victims accompanied', 'عدد الضحايا الذين جرت مرافقتهم')],
  },
];
