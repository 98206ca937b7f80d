interface Product {
  readonly address: string;
  /** Of its database, for what journeys cannot wait for. */
  readonly database: string;
}

/** The products that tools/e2e.mjs started, one for each worker. */
export const products = JSON.parse(
  process.env['PRODUCTS'] ?? '[{ "address": "http://localhost:3000", "database": "" }]',
) as readonly [Product, ...Product[]];

/** The product of the worker that asks. */
export const ownProduct = products[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)] ?? products[0];
