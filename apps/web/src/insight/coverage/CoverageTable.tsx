import { countIn, type Coverage } from '@mufakat/planning/coverage/coverage';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../platform/i18n/use-format.js';
import '../progress.css';
import { NameOf } from './NameOf.js';
import type { CoverageNames } from './use-coverage-names.js';

/** What the squares are counted from, line by line. */
export const CoverageTable = ({
  coverage: { rows, values },
  names,
}: {
  readonly coverage: Coverage;
  readonly names: CoverageNames;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <details className="coverage-table">
      <summary>{translate('coverage.table')}</summary>
      <div className="heat-scroll">
        <table className="parts">
          <thead>
            <tr>
              <th scope="col">{translate('kinds.pillar')}</th>
              <th scope="col">{translate('coverage.value')}</th>
              <th scope="col">{translate('kinds_many.action')}</th>
              <th scope="col">{translate('coverage.which')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              values.map((value) => (
                <tr data-counted key={`${row.pillar ?? ''} ${value}`}>
                  <td>
                    <NameOf id={row.pillar} />
                  </td>
                  <td>
                    <bdi>{value}</bdi> <span dir="auto">{names.meaning(value)}</span>
                  </td>
                  <td className="number">{format.number(countIn(row, value))}</td>
                  <td>
                    {(row.covered.get(value) ?? []).map((id) => (
                      <div key={id}>
                        <NameOf id={id} />
                      </div>
                    ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
};
