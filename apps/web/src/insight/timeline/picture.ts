const carried = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  ...['font-family', 'font-size', 'font-weight', 'direction', 'text-anchor'],
];

/** The drawing as a file of its own: what the style sheets give it on the page is written into it. */
export const asSvg = (drawing: SVGSVGElement): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
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
  const { width, height } = drawing.viewBox.baseVal;
  const scale = Math.min(2, longestSide / height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const image = await loaded(asSvg(drawing));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!made) throw new Error('The browser made no picture.');
  return made;
};
