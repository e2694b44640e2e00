variable "prefix" {
  type = string
}

resource "aws_iam_role" "orders" {
  name               = "${var.prefix}-orders"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "orders" {
  statement {
    sid = "Table"
    actions = [
      "dynamodb:GetItem",
      "dynamodb:PutItem",   # writes
      "dynamodb:DeleteItem" # nobody calls it
    ]
    resources = [aws_dynamodb_table.orders.arn]
  }

  statement {
    actions   = ["ses:SendEmail"]
    resources = ["*"]
  }

  statement {
    actions   = ["sqs:*", "sns:Publish"]
    resources = ["*"]

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

resource "aws_iam_role_policy" "orders" {
  name   = "orders"
  role   = aws_iam_role.orders.id
  policy = data.aws_iam_policy_document.orders.json
}

/* The table
   itself */
resource "aws_dynamodb_table" "orders" {
  name     = "${var.prefix}-orders"
  hash_key = "id"
  tags     = { for key in ["a", "b"] : key => upper("${key}-${"x"}") }
}

provider "aws" {
  allowed_account_ids = ["123456789012"]
}
