// What `aws xray batch-get-traces` prints after half an hour of integration tests in the book shop.
import {
  conditionNotMet,
  denied,
  inside,
  invoke,
  list,
  noSuchKey,
  object,
  publish,
  pythonBatchWrite,
  pythonCopy,
  send,
  table,
  text,
  throttled,
  transaction
} from './calls.mjs'
import { describeTrace } from './documents.mjs'
import { apiRole, archive, covers, files, topicArn } from './places.mjs'

const at = (clock) => Date.parse(`2026-11-16T${clock}Z`)
const ordersApi = (steps, own = {}) => ({ name: 'shop-orders-api', shape: 'newer', steps, ...own })
const checkout = (steps, own = {}) => ({ name: 'shop-checkout', shape: 'newer', steps, ...own })
const notify = (steps, own = {}) => ({ name: 'shop-notify', shape: 'classic', steps, ...own })
const invoicePdf = (steps, own = {}) => ({ name: 'shop-invoice-pdf', shape: 'newer', steps, ...own })
const stockImport = (steps, own = {}) => ({
  name: 'shop-stock-import',
  shape: 'classic',
  language: 'python',
  steps,
  ...own
})
const warehouse = (steps, own = {}) => ({ name: 'shop-warehouse', shape: 'newer', steps, ...own })
const behindApi = (method, path, status = 200) => ({ gateway: { method, path, status } })

const jobs = 'shop-warehouse-jobs'
const readBook = table('GetItem', 'shop-books')
const readBasket = table('GetItem', 'shop-baskets')
const fillBasket = table('UpdateItem', 'shop-baskets')
const purchasesOf = table('Query', 'shop-purchases', 'by-reader')
const savePurchase = table('PutItem', 'shop-purchases')
const takeFromStock = table('UpdateItem', 'shop-stock-levels')
const announce = publish(topicArn('shop-purchase-events'))
const readReader = table('GetItem', 'shop-readers')
const tellReaders = publish(topicArn('shop-reader-news'))
const readTemplate = object('GetObject', files, 'templates/invoice.html')
const invoice = (number) => `invoices/2026-11/${number}.pdf`
const stockList = (name) => `stock/incoming/${name}.csv`
const told = notify([readReader, tellReaders], { alias: 'live' })

const ordersApiTraces = [
  ['14:02:11.204', ordersApi([readBook], { coldStart: [] }), behindApi('GET', '/books/8841')],
  ['14:02:19.530', ordersApi([readBook]), behindApi('GET', '/books/1207')],
  ['14:03:40.017', ordersApi([readBook, fillBasket]), behindApi('PUT', '/baskets/31')],
  ['14:05:02.660', ordersApi([purchasesOf]), behindApi('GET', '/readers/77/purchases')],
  [
    '14:06:28.091',
    ordersApi([savePurchase, send('SendMessage', jobs)]),
    behindApi('POST', '/purchases', 201)
  ],
  ['14:09:15.442', ordersApi([conditionNotMet(savePurchase)]), behindApi('POST', '/purchases', 409)],
  [
    '14:12:50.108',
    ordersApi([savePurchase, send('SendMessage', jobs)]),
    behindApi('POST', '/purchases', 201)
  ],
  ['14:15:33.875', ordersApi([purchasesOf]), behindApi('GET', '/readers/12/purchases')],
  ['14:18:04.319', ordersApi([readBook, fillBasket])],
  ['14:21:47.002', ordersApi([fillBasket])],
  ['14:24:09.764', ordersApi([purchasesOf, readBook])],
  ['14:28:36.951', ordersApi([savePurchase, send('SendMessage', jobs)])]
]

const pay = inside('checkout', [
  readBasket,
  inside('reserve-stock', [takeFromStock, takeFromStock]),
  transaction()
])
const checkoutTraces = [
  [
    '14:02:44.310',
    checkout([pay, announce], { coldStart: [table('GetItem', 'shop-settings')] }),
    behindApi('POST', '/checkout', 201)
  ],
  [
    '14:04:12.733',
    checkout([readBasket, takeFromStock, transaction(), announce]),
    behindApi('POST', '/checkout', 201)
  ],
  ['14:07:55.160', checkout([readBasket, throttled(takeFromStock)]), behindApi('POST', '/checkout', 503)],
  [
    '14:10:21.498',
    checkout([readBasket, takeFromStock, transaction(), send('SendMessageBatch', jobs)]),
    behindApi('POST', '/checkout', 201)
  ],
  ['14:13:38.026', checkout([readBasket]), behindApi('POST', '/checkout', 422)],
  ['14:16:59.587', checkout([readBasket, takeFromStock, transaction(), announce])],
  ['14:19:30.845', checkout([readBasket, transaction(), send('SendMessageBatch', jobs)])],
  ['14:22:16.233', checkout([readBasket, takeFromStock])],
  ['14:25:48.671', checkout([readBasket, announce])],
  ['14:30:57.918', checkout([readBasket], { inProgress: true })]
]

const notifyTraces = [
  ['14:03:05.127', notify([readReader, tellReaders], { coldStart: [] })],
  [
    '14:06:41.380',
    notify([
      readReader,
      denied(
        publish(topicArn('shop-vip-alerts')),
        apiRole,
        'shop-notify',
        'SNS:Publish',
        topicArn('shop-vip-alerts')
      )
    ])
  ],
  ['14:11:09.954', notify([readReader, tellReaders])],
  ['14:14:26.601', notify([readReader])],
  ['14:20:13.048', notify([readReader, tellReaders])],
  ['14:26:37.415', notify([readReader, text()])],
  ['14:29:20.739', notify([tellReaders])]
]

const invoicePdfTraces = [
  [
    '14:04:30.266',
    invoicePdf(
      [readTemplate, object('PutObject', files, invoice(20417)), invoke('shop-notify', 'live', told)],
      {
        coldStart: []
      }
    )
  ],
  [
    '14:08:17.812',
    invoicePdf([
      readTemplate,
      noSuchKey(object('GetObject', files, 'logos/lantern-press.png')),
      object('PutObject', files, invoice(20418))
    ])
  ],
  [
    '14:12:03.579',
    invoicePdf([
      readTemplate,
      object('PutObject', files, invoice(20419)),
      invoke('shop-notify:live', undefined, told)
    ])
  ],
  [
    '14:17:22.141',
    invoicePdf([object('HeadObject', files, invoice(20417)), list(files, 'invoices/2026-11/')])
  ],
  [
    '14:23:51.490',
    invoicePdf([
      readTemplate,
      object('PutObject', files, invoice(20420)),
      invoke('shop-notify', 'live', told)
    ])
  ],
  ['14:28:02.337', invoicePdf([object('HeadObject', files, invoice(20421)), readTemplate])]
]

const importOf = (name) => [
  object('GetObject', files, stockList(name)),
  pythonBatchWrite('shop-stock-levels')
]
const keep = (name) => pythonCopy(`${files}/${stockList(name)}`, archive, `stock/2026-11-16/${name}.csv`)
const stockImportTraces = [
  ['14:05:44.905', stockImport([list(files, 'stock/incoming/')], { coldStart: [] })],
  [
    '14:10:52.283',
    stockImport([...importOf('fiction'), table('PutItem', 'shop-stock-levels'), keep('fiction')])
  ],
  [
    '14:15:58.650',
    stockImport([...importOf('travel'), table('PutItem', 'shop-stock-levels'), keep('travel')])
  ],
  [
    '14:20:49.017',
    stockImport([
      ...importOf('children'),
      ...Array.from({ length: 5 }, () => pythonBatchWrite('shop-stock-levels')),
      table('PutItem', 'shop-stock-levels')
    ]),
    { limitExceeded: 3 }
  ],
  ['14:25:55.394', stockImport([list(files, 'stock/incoming/')])]
]

// After the others, so that these keep their ids.
const label = (number) => `labels/2026-11/${number}.zpl`
const pack = (number) => [table('UpdateItem', 'shop-purchases'), object('PutObject', files, label(number))]
const warehouseTraces = [
  ['14:31:40.512', warehouse(pack(20417), { coldStart: [] })],
  ['14:31:52.087', warehouse([...pack(20418), ...pack(20419)])],
  ['14:32:04.693', warehouse([conditionNotMet(table('UpdateItem', 'shop-purchases'))])],
  ['14:32:20.176', warehouse([...pack(20420), send('SendMessage', 'shop-returns')])]
]
const readCover = object('GetObject', covers, '8841/front.jpg')
const coverTraces = [
  ['14:32:41.350', ordersApi([readBook, readCover]), behindApi('GET', '/books/8841/cover')],
  ['14:32:58.904', ordersApi([readBook, readCover]), behindApi('GET', '/books/8841/cover')]
]

const byFunction = [
  ordersApiTraces,
  checkoutTraces,
  notifyTraces,
  invoicePdfTraces,
  stockImportTraces,
  warehouseTraces,
  coverTraces
]

export const traces = {
  Traces: byFunction
    .flat()
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([clock, run, own]) => describeTrace({ start: at(clock), run, ...own })),
  UnprocessedTraceIds: []
}
