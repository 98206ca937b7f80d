/** One entry of a framework; `code` is what a record of kind `alignment` or `driver-link` names. */
export interface FrameworkItem {
  readonly code: string;
  readonly parent?: string;
  readonly name: Readonly<Record<string, string>>;
  /** Paragraph of the source, as far as it was seen. */
  readonly paragraph: string;
  /** Whether wording and paragraph were read in the source; the others are our short labels. */
  readonly isVerified: boolean;
}

export interface Framework {
  readonly key: string;
  readonly name: Readonly<Record<string, string>>;
  readonly source: string;
  readonly items: readonly FrameworkItem[];
}

type Row = readonly [code: string, paragraph: string, en: string, ar?: string];
const itemOf =
  (isVerified: (row: Row) => boolean) =>
  (row: Row): FrameworkItem => {
    const [code, paragraph, en, ar] = row;
    const [parent] = code.split('.');
    return {
      code,
      ...(code.includes('.') && { parent }),
      name: { en, ...(ar !== undefined && { ar }) },
      paragraph,
      isVerified: isVerified(row),
    };
  };

/* The headings are well known; the paragraph numbers were not checked in the document. The Arabic words are ours. */
const drivers: readonly Row[] = [
  ['D1', '25', 'Lack of socioeconomic opportunities', 'انعدام الفرص الاجتماعية والاقتصادية'],
  ['D2', '26', 'Marginalization and discrimination', 'التهميش والتمييز'],
  [
    'D3',
    '27-29',
    'Poor governance, violations of human rights and the rule of law',
    'سوء الحوكمة وانتهاكات حقوق الإنسان وسيادة القانون',
  ],
  ['D4', '30', 'Prolonged and unresolved conflicts', 'النزاعات الطويلة وغير المحلولة'],
  ['D5', '31', 'Radicalization in prisons', 'التطرف في السجون'],
  ['D6', '34', 'Individual backgrounds and motivations', 'الخلفيات والدوافع الفردية'],
  ['D7', '35', 'Collective grievances and victimization', 'المظالم الجماعية والشعور بالضحية'],
  [
    'D8',
    '36',
    'Distortion and misuse of beliefs, political ideologies, ethnic and cultural differences',
    'تحريف المعتقدات والأيديولوجيات السياسية والفوارق العرقية والثقافية وإساءة استخدامها',
  ],
  ['D9', '37', 'Leadership and social networks', 'القيادة والشبكات الاجتماعية'],
];

/* The titles of the seven areas were read; the labels under them are ours and are no citations. */
const areas: readonly Row[] = [
  ['UN1', '49', 'Dialogue and conflict prevention', 'الحوار ومنع النزاعات'],
  ['UN1.1', '49', 'Engage parties early'],
  ['UN1.2', '49', 'Lawful proportionate responses'],
  ['UN1.3', '49', 'Alternative dispute resolution'],
  ['UN1.4', '49', 'Faith leaders and interfaith dialogue'],
  ['UN1.5', '49', 'Protect cultural and religious heritage'],
  ['UN1.6', '49', 'National and regional PVE dialogues'],
  ['UN2', '50', 'Good governance, human rights, rule of law', 'الحوكمة الرشيدة وحقوق الإنسان وسيادة القانون'],
  ['UN2.1', '50', 'Review laws against human-rights norms'],
  ['UN2.2', '50', 'Repeal discriminatory law'],
  ['UN2.3', '50', 'Access to justice'],
  ['UN2.4', '50', 'Basic services and state presence'],
  ['UN2.5', '50', 'Professional accountable security forces'],
  ['UN2.6', '50', 'Prison reform and prevention in prison'],
  ['UN2.7', '50', 'Disengagement, rehabilitation, counselling (gender- and child-sensitive)'],
  ['UN2.8', '50', 'Accountability for gross violations'],
  ['UN2.9', '50', 'Economic, social and cultural rights'],
  ['UN3', '51', 'Engaging communities', 'إشراك المجتمعات المحلية'],
  ['UN3.1', '51', 'Joint participatory strategies'],
  ['UN3.2', '51', 'Confidence-building and early identification of grievances'],
  ['UN3.3', '51', 'Community-oriented policing'],
  ['UN3.4', '51', 'Local and family mentorship'],
  ['UN3.5', '51', 'Medical, psychosocial, legal support to victims'],
  ['UN3.6', '51', 'Networks of CSOs, youth, women, faith leaders'],
  ['UN3.7', '51', 'Discourse on drivers'],
  ['UN3.8', '51', 'Oversight with community'],
  ['UN4', '52', 'Empowering youth', 'تمكين الشباب'],
  ['UN4.1', '52', 'Meaningful participation (Amman Declaration)'],
  ['UN4.2', '52', 'Youth in decision-making, youth councils'],
  ['UN4.3', '52', 'Trust and intergenerational dialogue'],
  ['UN4.4', '52', 'Hard-to-reach youth'],
  ['UN4.5', '52', 'National mentoring'],
  ['UN4.6', '52', 'Share of funds for youth projects, small grants'],
  ['UN5', '53', 'Gender equality, empowering women', 'المساواة بين الجنسين وتمكين المرأة'],
  ['UN5.1', '53', 'Mainstream gender'],
  ['UN5.2', '53', 'Gender-sensitive research'],
  ['UN5.3', '53', 'Women in law enforcement and security'],
  ['UN5.4', '53', 'Capacity of women’s groups'],
  ['UN5.5', '53', 'Share of UN funds for women’s needs'],
  ['UN6', '54', 'Education, skills, employment', 'التعليم وتنمية المهارات والتوظيف'],
  ['UN6.1', '54', 'Early-childhood and quality education'],
  ['UN6.2', '54', 'Global citizenship, critical thinking, digital literacy'],
  ['UN6.3', '54', 'Primary to tertiary including vocational for vulnerable persons'],
  ['UN6.4', '54', 'Local social and economic opportunity'],
  ['UN6.5', '54', 'Entrepreneurship'],
  ['UN6.6', '54', 'Private sector and Global Compact'],
  [
    'UN7',
    '55',
    'Strategic communications, Internet, social media',
    'الاتصالات الاستراتيجية والإنترنت ووسائل التواصل الاجتماعي',
  ],
  ['UN7.1', '55', 'National communications strategy with platforms'],
  ['UN7.2', '55', 'Research on Internet misuse'],
  ['UN7.3', '55', 'Grassroots tolerance'],
  ['UN7.4', '55', 'Victims’ voices and support'],
  ['UN7.5', '55', 'Freedom of opinion and expression, media diversity'],
  ['UN7.6', '55', 'Protect those who do prevention'],
];

const source = 'Plan of Action to Prevent Violent Extremism, report of the Secretary-General, A/70/674';

/** Reference lists that ship with the product. */
export const frameworks: readonly Framework[] = [
  {
    key: 'un-drivers',
    name: { en: 'Drivers of violent extremism (UN Plan of Action)', ar: 'دوافع التطرف العنيف (خطة عمل الأمم المتحدة)' },
    source,
    items: drivers.map(itemOf(() => false)),
  },
  {
    key: 'un-areas',
    name: {
      en: 'Seven priority areas (UN Plan of Action)',
      ar: 'المجالات السبعة ذات الأولوية (خطة عمل الأمم المتحدة)',
    },
    source,
    items: areas.map(itemOf(([code]) => !code.includes('.'))),
  },
];
