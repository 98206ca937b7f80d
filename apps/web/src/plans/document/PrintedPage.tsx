import { useTranslate } from 'ra-core';

/** Text as a string of CSS. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f<]/g, ' ')}"`;

/** Pages of A4 that say at the head which plan and which text they are, and at the foot their number. */
export const PrintedPage = ({ title, standing }: { readonly title: string; readonly standing: string }) => {
  const translate = useTranslate();
  const [page, of] = translate('plan.document.page').split('#');
  const small = 'font: 9px "Noto Sans Variable", "Noto Sans Arabic", sans-serif; color: #555;';
  return (
    <style>{`@page {
  size: A4;
  margin: 20mm 16mm 18mm;
  @top-center { content: ${quoted(`${title} · ${standing}`)}; ${small} width: 100%; vertical-align: bottom; padding-bottom: 4mm; }
  @bottom-center { content: ${quoted(page ?? '')} counter(page) ${quoted(of ?? '')} counter(pages); ${small} vertical-align: top; padding-top: 4mm; }
}
@page actions { size: A4 landscape; }`}</style>
  );
};
