import type { Translated } from '@mufakat/planning/records/record';

/** An invented action. `lead` and `supports` are keys of sample bodies; years count from the plan's first. */
export interface SampleAction {
  readonly title: Translated;
  readonly output?: Translated;
  readonly lead?: string;
  readonly supports?: readonly string[];
  readonly groups?: readonly string[];
  readonly drivers?: readonly string[];
  readonly from: number;
  readonly to?: number;
  readonly budget?: { readonly planned: string; readonly committed?: string };
  readonly indicator?: {
    readonly title: Translated;
    readonly format: 'number' | 'percent';
    readonly unit: Translated;
    readonly accumulation: 'incremental' | 'cumulative' | 'latest';
    readonly baseline: string;
    /** The two numbers a baseline in per cent is made of. */
    readonly share?: readonly [numerator: string, denominator: string];
    readonly target: string;
    readonly bySex?: boolean;
  };
}
export interface SamplePillar {
  readonly title: Translated;
  readonly actions: readonly SampleAction[];
}

const people: Translated = { en: 'persons', ar: 'أشخاص' };
const schools: Translated = { en: 'schools', ar: 'مدارس' };

export const nationalPillars: readonly SamplePillar[] = [
  {
    title: { en: 'Education and critical thinking', ar: 'التعليم والتفكير النقدي' },
    actions: [
      {
        title: {
          en: 'Add media literacy to the lower-secondary curriculum',
          ar: 'إدراج التربية الإعلامية في منهج المرحلة الإعدادية',
        },
        output: {
          en: 'A revised curriculum used in all public schools',
          ar: 'منهج منقّح معتمد في جميع المدارس الحكومية',
        },
        ...{ lead: 'education', supports: ['information'], groups: ['students'], drivers: ['D8'], from: 0, to: 2 },
        budget: { planned: '1200000', committed: '800000' },
        indicator: {
          title: { en: 'Schools that teach the revised curriculum', ar: 'المدارس التي تدرّس المنهج المنقّح' },
          ...{ format: 'percent', unit: schools, accumulation: 'latest', baseline: '0', target: '80' },
          share: ['0', '1240'],
        },
      },
      {
        title: { en: 'Train teachers to host difficult conversations', ar: 'تدريب المعلمين على إدارة الحوارات الصعبة' },
        output: { en: 'Teachers certified in every district', ar: 'معلمون معتمدون في كل منطقة' },
        ...{ lead: 'education', supports: ['platform'], groups: ['teachers'], drivers: ['D8', 'D9'], from: 0, to: 3 },
        budget: { planned: '640000.50', committed: '640000.50' },
        indicator: {
          title: { en: 'Teachers certified', ar: 'المعلمون المعتمدون' },
          ...{
            format: 'number',
            unit: people,
            accumulation: 'incremental',
            baseline: '120',
            target: '3000',
            bySex: true,
          },
        },
      },
      {
        title: { en: 'Open school clubs for dialogue between communities', ar: 'فتح نوادٍ مدرسية للحوار بين المجتمعات' },
        ...{
          lead: 'education',
          supports: ['youth', 'platform'],
          groups: ['students'],
          drivers: ['D7'],
          from: 1,
          to: 3,
        },
        budget: { planned: '210000' },
      },
    ],
  },
  {
    title: { en: 'Young people as partners', ar: 'الشباب شركاء' },
    actions: [
      {
        title: {
          en: 'Seat young people in district prevention councils',
          ar: 'تمثيل الشباب في مجالس الوقاية بالمناطق',
        },
        ...{ lead: 'youth', supports: ['interior'], groups: ['youth'], drivers: ['D2', 'D3'], from: 0, to: 2 },
        budget: { planned: '90000', committed: '90000' },
        indicator: {
          title: {
            en: 'District councils with two or more young members',
            ar: 'مجالس المناطق التي تضم عضوين شابين أو أكثر',
          },
          ...{
            format: 'percent',
            unit: { en: 'councils', ar: 'مجالس' },
            accumulation: 'latest',
            baseline: '10',
            target: '100',
          },
        },
      },
      {
        title: {
          en: 'Give small grants to youth projects in border towns',
          ar: 'تقديم منح صغيرة لمشاريع الشباب في البلدات الحدودية',
        },
        ...{ lead: 'youth', supports: ['platform'], groups: ['youth'], drivers: ['D1'], from: 0, to: 4 },
        budget: { planned: '2400000', committed: '600000' },
        indicator: {
          title: { en: 'Young people who took part', ar: 'الشباب المشاركون' },
          ...{
            format: 'number',
            unit: people,
            accumulation: 'incremental',
            baseline: '0',
            target: '12000',
            bySex: true,
          },
        },
      },
      {
        title: { en: 'Pair young people with mentors from working life', ar: 'ربط الشباب بمرشدين من سوق العمل' },
        ...{ lead: 'youth', groups: ['youth'], drivers: ['D1', 'D9'], from: 1, to: 4 },
        budget: { planned: '350000' },
      },
    ],
  },
  {
    title: { en: 'Safe and trusted institutions', ar: 'مؤسسات آمنة وموثوقة' },
    actions: [
      {
        title: {
          en: 'Train community-oriented police teams in every district',
          ar: 'تدريب فرق الشرطة المجتمعية في كل منطقة',
        },
        ...{ lead: 'interior', supports: ['platform'], groups: ['local communities'], drivers: ['D3'], from: 0, to: 3 },
        budget: { planned: '1800000', committed: '1500000' },
        indicator: {
          title: { en: 'Police officers trained', ar: 'أفراد الشرطة المدرّبون' },
          ...{
            format: 'number',
            unit: people,
            accumulation: 'cumulative',
            baseline: '200',
            target: '4000',
            bySex: true,
          },
        },
      },
      {
        title: { en: 'Set up local referral desks that protect privacy', ar: 'إنشاء مكاتب إحالة محلية تحمي الخصوصية' },
        ...{ lead: 'interior', supports: ['justice'], groups: ['families'], drivers: ['D6'], from: 0, to: 2 },
        budget: { planned: '720000', committed: '300000' },
      },
      {
        title: {
          en: 'Review detention rules against human-rights norms',
          ar: 'مراجعة قواعد الاحتجاز في ضوء معايير حقوق الإنسان',
        },
        ...{ lead: 'justice', supports: ['interior'], groups: ['detainees'], drivers: ['D5', 'D3'], from: 0, to: 1 },
        budget: { planned: '150000', committed: '150000' },
      },
      {
        title: {
          en: 'Offer counselling and work training before release',
          ar: 'توفير المشورة والتدريب المهني قبل الإفراج',
        },
        ...{ lead: 'justice', supports: ['platform'], groups: ['detainees'], drivers: ['D5'], from: 1, to: 4 },
        budget: { planned: '980000' },
        indicator: {
          title: {
            en: 'Participants in work three months after release',
            ar: 'المشاركون العاملون بعد ثلاثة أشهر من الإفراج',
          },
          ...{ format: 'percent', unit: people, accumulation: 'latest', baseline: '15', target: '60' },
          share: ['27', '180'],
        },
      },
    ],
  },
  {
    title: { en: 'Voices online and in the media', ar: 'أصوات على الإنترنت وفي الإعلام' },
    actions: [
      {
        title: { en: 'Fund local-language stories by survivors', ar: 'تمويل قصص بلغات محلية يرويها الناجون' },
        ...{
          lead: 'information',
          supports: ['platform'],
          groups: ['survivors'],
          drivers: ['D8', 'D7'],
          from: 0,
          to: 4,
        },
        budget: { planned: '260000', committed: '130000' },
      },
      {
        title: {
          en: 'Agree a code with platforms on harmful content and free speech',
          ar: 'الاتفاق مع المنصات على مدوّنة بشأن المحتوى الضار وحرية التعبير',
        },
        ...{ lead: 'information', supports: ['justice'], groups: ['general public'], drivers: ['D8'], from: 0, to: 1 },
      },
    ],
  },
];

export const youthDraftPillars: readonly SamplePillar[] = [
  {
    title: { en: 'Digital resilience', ar: 'المناعة الرقمية' },
    actions: [
      {
        title: {
          en: 'Teach parents how recruiters use online games',
          ar: 'توعية الأهل بكيفية استغلال المجنِّدين للألعاب الإلكترونية',
        },
        lead: 'education',
        supports: ['information'],
        groups: ['parents'],
        drivers: ['D9'],
        from: 0,
        to: 1,
        budget: { planned: '80000' },
      },
      {
        title: {
          en: 'Run a help line for young people who see hateful content',
          ar: 'تشغيل خط مساعدة للشباب الذين يصادفون محتوى يحض على الكراهية',
        },
        lead: 'youth',
        groups: ['youth'],
        drivers: ['D8'],
        from: 0,
        to: 2,
        budget: { planned: '310000' },
      },
      {
        title: {
          en: 'Build a database of young people who show signs of risk',
          ar: 'إنشاء قاعدة بيانات للشباب الذين تظهر عليهم علامات الخطر',
        },
        lead: 'interior',
        groups: ['youth'],
        from: 0,
      },
    ],
  },
  {
    title: { en: 'Belonging', ar: 'الانتماء' },
    actions: [
      {
        title: {
          en: 'Open sports halls in the evening in twelve towns',
          ar: 'فتح الصالات الرياضية مساءً في اثنتي عشرة بلدة',
        },
        lead: 'youth',
        supports: ['platform'],
        groups: ['youth'],
        drivers: ['D2'],
        from: 0,
        to: 2,
        budget: { planned: '420000', committed: '100000' },
      },
      {
        title: {
          en: 'Support young artists who work across communities',
          ar: 'دعم الفنانين الشباب العاملين بين المجتمعات',
        },
        groups: ['youth'],
        drivers: ['D7'],
        from: 1,
        to: 2,
      },
    ],
  },
];

export const samplemarkPillars: readonly SamplePillar[] = [
  {
    title: { en: 'Prevention close to home', ar: 'الوقاية قرب المنزل' },
    actions: [
      {
        title: { en: 'Name a prevention officer in every municipality', ar: 'تعيين مسؤول وقاية في كل بلدية' },
        lead: 'samplemark-home',
        groups: ['local communities'],
        drivers: ['D3'],
        from: 0,
        to: 2,
        budget: { planned: '500000', committed: '500000' },
      },
      {
        title: { en: 'Support families who ask for help', ar: 'دعم الأسر التي تطلب المساعدة' },
        lead: 'samplemark-home',
        groups: ['families'],
        drivers: ['D6'],
        from: 0,
        to: 3,
      },
      {
        title: { en: 'Publish a yearly report on prevention', ar: 'نشر تقرير سنوي عن الوقاية' },
        lead: 'samplemark-office',
        from: 0,
        to: 3,
      },
    ],
  },
];

export const regionalPillars: readonly SamplePillar[] = [
  {
    title: { en: 'Prevention of radicalisation', ar: 'الوقاية من التطرف' },
    actions: [
      {
        title: { en: 'Exchange youth workers between member states', ar: 'تبادل العاملين مع الشباب بين الدول الأعضاء' },
        lead: 'som-youth',
        groups: ['youth'],
        drivers: ['D9'],
        from: 0,
        to: 3,
      },
      {
        title: { en: 'Share teaching material on media literacy', ar: 'تبادل المواد التعليمية عن التربية الإعلامية' },
        lead: 'som-education',
        supports: ['som-youth'],
        groups: ['students'],
        drivers: ['D8'],
        from: 0,
        to: 2,
      },
    ],
  },
  {
    title: { en: 'Partnership and regional cooperation', ar: 'الشراكة والتعاون الإقليمي' },
    actions: [
      {
        title: { en: 'Hold a yearly meeting of practitioners', ar: 'عقد اجتماع سنوي للممارسين' },
        lead: 'som-youth',
        from: 0,
        to: 4,
      },
      {
        title: { en: 'Compare laws on financing across member states', ar: 'مقارنة قوانين التمويل بين الدول الأعضاء' },
        lead: 'som-crime',
        groups: ['legislators'],
        drivers: ['D3'],
        from: 0,
        to: 1,
      },
    ],
  },
];
