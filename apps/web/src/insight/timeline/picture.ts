const carried = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'],
  ...['font-family', 'font-size', 'font-weight', 'direction', 'text-anchor'],
];

/** White around a picture that stands on a page of its own. */
const edge = 16;

const withEdge = (svg: SVGSVGElement): void => {
  const { width, height } = svg.viewBox.baseVal;
  const size = { width: String(width + 2 * edge), height: String(height + 2 * edge) };
  svg.setAttribute('viewBox', `${String(-edge)} ${String(-edge)} ${size.width} ${size.height}`);
  for (const element of [svg, svg.querySelector('.drawing-ground')])
    for (const [name, value] of Object.entries(size)) element?.setAttribute(name, value);
  for (const name of ['x', 'y']) svg.querySelector('.drawing-ground')?.setAttribute(name, String(-edge));
};

/** The drawing as a file of its own: what the style sheets give it on the page is written into it. */
export const asSvg = (drawing: SVGSVGElement): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  withEdge(copy);
  const [shown, written] = [drawing, copy].map((svg) => [svg, ...svg.querySelectorAll('*')]);
  shown?.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of carried) written?.[index]?.setAttribute(property, style.getPropertyValue(property));
    written?.[index]?.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
};

/** Longest side of a canvas that every browser makes. */
const longestSide = 16_000;

const loaded = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

/** The same as a picture of dots, two to a pixel where it is not too long. Throws where the browser makes none. */
export const asPng = async (drawing: SVGSVGElement): Promise<Blob> => {
  const image = await loaded(asSvg(drawing));
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(2, longestSide / height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!made) throw new Error('The browser made no picture.');
  return made;
};
