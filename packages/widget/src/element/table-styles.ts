/** How the table looks, in a wide column and in the narrow box that it scrolls in. */
import { css, type CSSResult } from 'lit'

export const tableStyles: CSSResult = css`
  .table {
    margin-block-start: 1em;
  }

  .table-box {
    /* Holds what is only heard, which would else make the page as wide as the table. */
    position: relative;
    container-type: inline-size;
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
    overflow-wrap: normal;
  }

  caption {
    padding-block-end: 0.75em;
    color: var(--_muted);
    text-align: start;
  }

  /* However wide the table is and however far it was scrolled, its caption is read in the box. */
  caption > span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    inline-size: fit-content;
  }

  th,
  td {
    padding: 0.5em 0.85em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  th:last-child,
  td:last-child {
    min-inline-size: 12em;
    padding-inline-end: 0;
  }

  thead th {
    border-block-end-color: var(--_muted);
    color: var(--_muted);
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 700;
  }

  /* Said again for those who hear the table, or see its middle only. */
  tbody .again {
    color: var(--_muted);
    font-weight: 400;
  }

  .numeric {
    text-align: end;
  }

  /* Numbers end where words begin, which are not theirs. */
  .numeric + :not(.numeric) {
    padding-inline-start: 0.5em;
  }

  /* Words in the place of a number break rather than widen the column. */
  td.numeric {
    min-inline-size: 3.5em;
  }

  @container (inline-size > 44rem) {
    .dense {
      font-size: 0.79em;
    }

    .dense :is(th, td) {
      padding-inline-end: 0.5em;
    }

    .dense :is(th, td):last-child {
      min-inline-size: 6em;
      padding-inline-end: 0;
    }
  }

  /* Here the table scrolls: it takes what it needs, up to a measure, rather than press its rows tall and narrow. */
  @container (max-inline-size: 44rem) {
    table {
      inline-size: max-content;
      min-inline-size: 100%;
      font-size: 0.8125em;
    }

    th,
    td {
      max-inline-size: 11em;
      padding-inline-end: 0.75em;
    }

    th:last-child,
    td:last-child {
      min-inline-size: 0;
      max-inline-size: 24em;
    }
  }

  @container (max-inline-size: 24rem) {
    table {
      font-size: 0.75em;
    }

    th,
    td {
      max-inline-size: 9em;
      padding-inline-end: 0.6em;
    }
  }

  /* Paper does not scroll. */
  @media print {
    .table-box {
      container-type: normal;
      overflow: visible;
    }

    table {
      font-size: 7pt;
      hyphens: auto;
    }

    /* Agate: ten columns of the longest words fit a sheet. */
    table.dense {
      font-size: 6.25pt;
    }

    th,
    td {
      padding: 0.4em 0.6em 0.4em 0;
    }

    /* The document, whose name is long enough to be read in what the others leave it. */
    th:last-child,
    td:last-child {
      min-inline-size: 8em;
      overflow-wrap: anywhere;
    }

    .dense {
      font-size: 6.5pt;
    }

    .dense :is(th, td) {
      padding-inline-end: 0.4em;
    }

    .dense :is(th, td):last-child {
      min-inline-size: 6.5em;
      padding-inline-end: 0;
    }

    tr {
      break-inside: avoid;
    }

    caption {
      break-after: avoid;
    }
  }
`
