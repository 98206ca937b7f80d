import DescriptionOutlinedIcon from '@mui/icons-material/DescriptionOutlined';
import LinkIcon from '@mui/icons-material/Link';
import { apiAddress } from '../platform/api.js';
import type { EvidenceGiven } from './reporting.js';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** One piece of evidence: a file of ours, or an address on the web. */
export const EvidenceLink = ({ of: { fileId, url, title } }: { readonly of: EvidenceGiven }) => {
  const words = (
    <>
      {fileId ? <DescriptionOutlinedIcon fontSize="inherit" /> : <LinkIcon fontSize="inherit" />}
      <bdi>{title}</bdi>
    </>
  );
  if (fileId) return <a href={`${apiAddress}/files/${fileId}`}>{words}</a>;
  if (!url || !isWeb(url)) return <span>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
};
