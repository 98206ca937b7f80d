import type { Translated } from './record.js';

/** A section that a plan of a kind usually has, in order; its text is the plan's own. */
export interface SkeletonSection {
  readonly title: Translated;
}

const section = (en: string, ar: string): SkeletonSection => ({ title: { en, ar } });
const foreword = section('Foreword', 'تمهيد');
const context = section('Context and threat picture', 'السياق وصورة التهديد');
const drivers = section('Drivers and lessons learned', 'الدوافع والدروس المستفادة');
const principles = section('Guiding principles and human rights', 'المبادئ التوجيهية وحقوق الإنسان');
const vision = section('Vision and goals', 'الرؤية والأهداف');
const coordination = section('Coordination and responsibilities', 'التنسيق والمسؤوليات');
const money = section('Budget and resources', 'الميزانية والموارد');
const following = section('Monitoring, evaluation and learning', 'الرصد والتقييم والتعلم');
const communication = section('Communication', 'التواصل');
const risks = section('Risks', 'المخاطر');
const definitions = section('Definitions', 'التعاريف');

const usual: readonly SkeletonSection[] = [context, drivers, principles, vision, coordination, money, following, risks];

/** What differs from the usual outline; the words are ours, as such plans are built. */
const own: Readonly<Record<string, readonly SkeletonSection[]>> = {
  'asean-bali': [
    context,
    principles,
    section('Regional cooperation', 'التعاون الإقليمي'),
    section('Roles of member states and sectoral bodies', 'أدوار الدول الأعضاء والهيئات القطاعية'),
    following,
    money,
  ],
  'indonesia-ran-pe': [
    foreword,
    context,
    definitions,
    principles,
    section('Joint secretariat and coordination', 'الأمانة المشتركة والتنسيق'),
    following,
    money,
  ],
  lebanon: [foreword, context, drivers, principles, vision, coordination, communication, following],
  kosovo: [context, vision, coordination, money, following, risks, definitions],
  norway: [foreword, context, principles, coordination, following],
  france: [foreword, context, vision, coordination, following],
  'kenya-county': [
    foreword,
    section('County profile and hotspots', 'وصف المقاطعة والمناطق الساخنة'),
    drivers,
    vision,
    section('County engagement forum', 'منتدى المشاركة في المقاطعة'),
    money,
    following,
  ],
  'un-areas': [context, drivers, principles, vision, coordination, money, following],
};

/** The sections a plan of this preset begins with; without one, the usual ones. */
export const sectionSkeletonOf = (preset: string | undefined): readonly SkeletonSection[] =>
  (preset === undefined ? undefined : own[preset]) ?? usual;
