const { Construct } = require('constructs')
const { handler } = require('./handler')

exports.Sender = class extends Construct {
  constructor(scope, id, { queue }) {
    super(scope, id)
    this.fn = handler(this, 'Fn')
    queue.grantConsumeMessages(this.fn)
  }
}
