import { Stack, Stage, type StageProps } from 'aws-cdk-lib'
import { AttributeType, Table, type ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { TableFunction } from '@constructs/table-function'

interface OrdersStageProps extends StageProps {
  audited: boolean
}

class DataStack extends Stack {
  readonly orders = new Table(this, 'Orders', { partitionKey: { name: 'id', type: AttributeType.STRING } })
}

class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { table, audited }: { table: ITable; audited: boolean }) {
    super(scope, id)
    new TableFunction(this, 'Writer', { table, writes: true })
    if (audited) {
      const audit = new Table(this, 'Audit', { partitionKey: { name: 'id', type: AttributeType.STRING } })
      new TableFunction(this, 'Auditor', { table: audit, writes: false })
    }
  }
}

/** Everything, once for each environment. */
export class OrdersStage extends Stage {
  constructor(scope: Construct, id: string, props: OrdersStageProps) {
    super(scope, id, props)
    const { orders } = new DataStack(this, 'Data')
    new ApiStack(this, 'Api', { table: orders, audited: props.audited })
  }
}
