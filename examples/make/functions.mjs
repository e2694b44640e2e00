// What `aws lambda list-functions` prints.
import { createHash } from 'node:crypto'
import { apiRole, batchRole, functionArn, queueArn, region, roleArn, warehouseRole } from './places.mjs'

const describe = (name, role, description, own = {}) => {
  const sha = createHash('sha256').update(name)
  return {
    FunctionName: name,
    FunctionArn: functionArn(name),
    Runtime: 'nodejs22.x',
    Role: roleArn(role),
    Handler: 'index.handler',
    CodeSize: 40_000 + name.length * 1_337,
    Description: description,
    Timeout: 15,
    MemorySize: 512,
    LastModified: '2026-11-12T08:41:27.000+0000',
    CodeSha256: sha.copy().digest('base64'),
    Version: '$LATEST',
    TracingConfig: { Mode: 'Active' },
    RevisionId: sha
      .digest('hex')
      .slice(0, 32)
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    PackageType: 'Zip',
    Architectures: ['arm64'],
    EphemeralStorage: { Size: 512 },
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${name}` },
    ...own
  }
}

export const functions = {
  Functions: [
    describe('shop-orders-api', apiRole, 'Books, baskets and purchases behind the public API'),
    describe('shop-checkout', apiRole, 'Takes a basket to a purchase', {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: '/shop/checkout' },
      Layers: [
        {
          // 015030872274 is AWS's account for this layer in this region
          Arn: `arn:aws:lambda:${region}:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension-Arm64:24`,
          CodeSize: 7_826_540
        }
      ]
    }),
    describe('shop-notify', apiRole, 'Tells readers what happens to their purchase', {
      DeadLetterConfig: { TargetArn: queueArn('shop-notify-failed') }
    }),
    describe('shop-invoice-pdf', batchRole, 'Fills the invoice template', { Timeout: 60, MemorySize: 1024 }),
    describe('shop-stock-import', batchRole, "Reads the wholesaler's stock list", {
      Runtime: 'python3.13',
      Handler: 'stock_import.handler',
      Timeout: 300,
      VpcConfig: {
        SubnetIds: ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'],
        SecurityGroupIds: ['sg-0a1b2c3d4e5f60003'],
        VpcId: 'vpc-0a1b2c3d4e5f60004',
        Ipv6AllowedForDualStack: false
      }
    }),
    describe('shop-nightly-export', batchRole, 'Copies the day to the archive at 02:00', {
      Timeout: 900,
      TracingConfig: { Mode: 'PassThrough' }
    }),
    describe('shop-warehouse', warehouseRole, 'Has a purchase packed, and prints its label')
  ]
}
