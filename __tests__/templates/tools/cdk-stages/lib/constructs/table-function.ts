import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { Tool } from '@constructs/tool'

export interface TableFunctionProps {
  table: ITable
  writes: boolean
}

export class TableFunction extends Construct {
  constructor(scope: Construct, id: string, props: TableFunctionProps) {
    super(scope, id)
    const { handler } = new Tool(this, 'Tool')
    if (props.writes) {
      props.table.grantWriteData(handler)
    } else {
      props.table.grantReadData(handler)
    }
  }
}
