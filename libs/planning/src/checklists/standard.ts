import type { Translated } from '../records/record.js';
import type { ChecklistItem } from './checklist.js';

export const standardTitle: Translated = {
  en: 'Checklist for national plans to prevent violent extremism',
  ar: 'قائمة تحقق للخطط الوطنية لمنع التطرف العنيف',
};

/** Eighteen things advisors look for, in our wording; `source` says where practice or an evaluation asks for each. */
export const standardItems: readonly ChecklistItem[] = [
  {
    id: 'drivers',
    question: {
      en: 'Does the plan rest on evidence of what drives violent extremism in this country, and does it cite that evidence?',
      ar: 'هل تستند الخطة إلى أدلة على دوافع التطرف العنيف في هذا البلد، وهل تذكر مصادر تلك الأدلة؟',
    },
    source: 'GCTF, guidelines and good practices on national strategies; Hedayah, first step',
    rules: ['no-driver-or-alignment', 'silent-on-drivers'],
  },
  {
    id: 'baseline-mapping',
    question: {
      en: 'Are existing programmes and laws mapped, and the gaps between them named?',
      ar: 'هل حُصرت البرامج والقوانين القائمة وسُمّيت الثغرات بينها؟',
    },
    source: 'Tony Blair Institute for Global Change, review of national action plans (2019)',
    rules: ['silent-on-existing-work'],
  },
  {
    id: 'scope',
    question: {
      en: 'Are the terms defined, and does the scope cover every form of violent extremism?',
      ar: 'هل المصطلحات معرّفة، وهل يشمل النطاق جميع أشكال التطرف العنيف؟',
    },
    source: 'Switzerland, second national action plan; plans of Bosnia and Herzegovina and of Norway',
    rules: ['silent-on-definitions'],
  },
  {
    id: 'principles',
    question: {
      en: 'Are guiding principles and human rights written into the plan: legality, proportion, confidentiality?',
      ar: 'هل أُدرجت في الخطة المبادئ التوجيهية وحقوق الإنسان: الشرعية والتناسب والسرية؟',
    },
    source: 'Strategies of the Western Balkans, as reviewed by the Tony Blair Institute (2019)',
    rules: ['silent-on-principles'],
  },
  {
    id: 'links',
    question: {
      en: 'Is the plan tied to the counter-terrorism strategy, the development plan, the plan on women, peace and security, and the Sustainable Development Goals?',
      ar: 'هل ترتبط الخطة باستراتيجية مكافحة الإرهاب وخطة التنمية وخطة المرأة والسلام والأمن وأهداف التنمية المستدامة؟',
    },
    source: 'Maldives, national action plan 2020-2024; Lebanon, national action plan',
    rules: ['no-driver-or-alignment', 'silent-on-other-strategies'],
  },
  {
    id: 'one-lead',
    question: {
      en: 'Does each action have exactly one lead, and are those who support it named?',
      ar: 'هل لكل إجراء جهة قائدة واحدة لا غير، وهل سُمّيت الجهات الداعمة؟',
    },
    source: 'Norway, action plan against radicalisation and violent extremism',
    rules: ['no-lead', 'two-leads', 'lead-expired', 'lead-gap', 'assigned-twice', 'no-support-named'],
  },
  {
    id: 'results',
    question: {
      en: 'Does each action have a time, an output, an indicator with baseline and target, and a means of verification?',
      ar: 'هل لكل إجراء إطار زمني ومخرَج ومؤشر بخط أساس وهدف ووسيلة تحقّق؟',
    },
    source: 'UNDP and UNOCT, brief on monitoring and evaluation of PVE plans',
    rules: ['no-time', 'no-end', 'no-expected-output', 'no-indicator', 'output-as-indicator'],
  },
  {
    id: 'money',
    question: {
      en: 'Does each action have a budget or a source of funds, and is what lacks funds shown openly?',
      ar: 'هل لكل إجراء ميزانية أو مصدر تمويل، وهل يظهر بوضوح ما لم يُموَّل؟',
    },
    source: 'Evaluations of the plans of Kenya, North Macedonia and Albania',
    rules: [
      'unfunded',
      'unfunded-share',
      'sum-differs-from-activities',
      'committed-above-planned',
      'amount-without-currency',
    ],
  },
  {
    id: 'monitoring',
    question: {
      en: 'Are monitoring and evaluation designed together with the plan, not after it?',
      ar: 'هل صُمّم الرصد والتقييم مع الخطة لا بعدها؟',
    },
    source: 'Nigeria, policy framework and national action plan (2017) and its later monitoring strategy',
    rules: ['no-indicator', 'silent-on-monitoring'],
  },
  {
    id: 'coordination',
    question: {
      en: 'Is there a coordination structure with terms of reference, a secretariat and a rhythm of meetings?',
      ar: 'هل توجد هيئة تنسيق لها اختصاصات وأمانة ومواعيد اجتماع منتظمة؟',
    },
    source: 'Hedayah, guidance on national action plans',
    rules: ['silent-on-coordination'],
  },
  {
    id: 'local-level',
    question: {
      en: 'Does the plan say how it reaches provinces, counties and municipalities?',
      ar: 'هل تبيّن الخطة كيف تصل إلى المحافظات والمناطق والبلديات؟',
    },
    source: 'Regional plans of Indonesia and county plans of Kenya',
    rules: ['silent-on-local-level'],
  },
  {
    id: 'consulted',
    question: {
      en: 'Does it say who was consulted, what they said and what became of it?',
      ar: 'هل تذكر الخطة من استُشير وماذا قال وماذا جرى بما قاله؟',
    },
    source: 'Tajikistan, account of its consultations; Lebanon, consultation figures',
    rules: ['silent-on-consultation'],
  },
  {
    id: 'gender-youth',
    question: {
      en: 'Do women and young people take part, and are indicators broken down by sex and age?',
      ar: 'هل تشارك النساء والشباب، وهل المؤشرات مصنّفة بحسب الجنس والعمر؟',
    },
    source: 'Switzerland, monitoring report 2018',
    rules: ['silent-on-women-and-youth'],
  },
  {
    id: 'no-stigma',
    question: {
      en: 'Is the text free of words that stigmatise a group, and of profiling by faith or origin?',
      ar: 'هل يخلو النص من عبارات تصم فئة ما ومن التنميط على أساس المعتقد أو الأصل؟',
    },
    source: 'Lebanon, national strategy for preventing violent extremism (2018)',
  },
  {
    id: 'personal-data',
    question: {
      en: 'Are actions that touch personal data, such as registers or profiles of people at risk, screened?',
      ar: 'هل فُحصت الإجراءات التي تمسّ بيانات شخصية، كسجلات الأشخاص المعرّضين للخطر أو ملفاتهم؟',
    },
    source: 'Lebanon, national action plan (actions on databases); practice of France',
    rules: ['personal-data-unscreened', 'personal-data-to-screen'],
  },
  {
    id: 'review-dates',
    question: {
      en: 'Are the end, the mid-term review, the evaluation and the renewal dated when the plan is adopted?',
      ar: 'هل حُدّدت عند الاعتماد مواعيد انتهاء الخطة ومراجعتها النصفية وتقييمها وتجديدها؟',
    },
    source: 'Practice of plans that lapsed without a successor',
    rules: ['no-period', 'no-successor', 'outside-period', 'silent-on-renewal'],
  },
  {
    id: 'publication',
    question: {
      en: 'Is it decided how the plan is communicated and published: whole, as an extract, or restricted?',
      ar: 'هل تقرّر كيف تُعرَّف الخطة وتُنشر: كاملةً أو مقتطفاً أو مقيّدة؟',
    },
    source: 'Uzbekistan, published extract; North Macedonia, marking of its plan',
    rules: ['mentions-restricted-code', 'looser-than-parent', 'silent-on-communication'],
  },
  {
    id: 'no-duplicates',
    question: {
      en: 'Is nothing said twice, and does nothing contradict something else?',
      ar: 'هل يخلو النص من التكرار ومن التناقض؟',
    },
    source: 'Lebanon, national action plan (a repeated assumption)',
    rules: [
      'duplicate-text',
      'near-duplicate-text',
      'near-text-elsewhere',
      'text-repeated-elsewhere',
      'duplicate-code',
      'period-in-title-differs',
      'deadline-in-text-differs',
    ],
  },
];
