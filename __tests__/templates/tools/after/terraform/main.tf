terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}

variable "prefix" {
  default = "dev"
}

module "worker" {
  source = "./worker"
  name   = "${var.prefix}-worker"
}

resource "aws_dynamodb_table" "orders" {
  name         = "${var.prefix}-orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

# a heredoc
resource "aws_iam_role" "heredoc" {
  name               = "${var.prefix}-heredoc"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "heredoc" {
  name   = "policy"
  role   = aws_iam_role.heredoc.id
  policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": [
            "sqs:SendMessage"
          ],
          "Resource": "arn:aws:sqs:us-east-1:123456789012:${var.prefix}-jobs"
        },
        {
          "Effect": "Allow",
          "Action": ["s3:PutObject"],
          "Resource": "arn:aws:s3:::${var.prefix}-reports/*"
        }
      ]
    }
  EOF
}

# templatefile and file
resource "aws_iam_role" "files" {
  name               = "${var.prefix}-files"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "template" {
  name   = "template"
  role   = aws_iam_role.files.id
  policy = templatefile("${path.module}/policies/template.json", { prefix = var.prefix })
}

resource "aws_iam_role_policy" "file" {
  name   = "file"
  role   = aws_iam_role.files.id
  policy = file("${path.module}/policies/file.json")
}

# names of common words, one or none of them
resource "aws_iam_role" "lambda" {
  count              = var.prefix == "dev" ? 1 : 0
  name               = "${var.prefix}-lambda-execution-role"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "lambda" {
  count = var.prefix == "dev" ? 1 : 0
  name  = "lambda_policy"
  role  = aws_iam_role.lambda[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["sqs:SendMessage"], Resource = "arn:aws:sqs:us-east-1:123456789012:parcels" },
      { Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = "arn:aws:dynamodb:us-east-1:123456789012:table/parcels" }
    ]
  })
}

# a document
data "aws_iam_policy_document" "document" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:us-east-1:123456789012:${var.prefix}-events"]
  }
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["arn:aws:kms:us-east-1:123456789012:key/1"]
  }
}

resource "aws_iam_role" "document" {
  name               = "${var.prefix}-document"
  assume_role_policy = local.trust
}

resource "aws_iam_policy" "document" {
  name   = "${var.prefix}-document-read"
  policy = data.aws_iam_policy_document.document.json
}

resource "aws_iam_role_policy_attachment" "document" {
  role       = aws_iam_role.document.name
  policy_arn = aws_iam_policy.document.arn
}

resource "aws_iam_role_policy" "of_aws" {
  name = "AmazonS3ReadOnlyAccess-needed"
  role = aws_iam_role.document.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3-object-lambda:GetObject", "s3:GetObject", "s3:GetObjectLegalHold", "s3:GetObjectRetention", "s3:GetObjectTagging", "s3:GetObjectVersion"]
        Resource = ["*"]
      },
    ]
  })
}

resource "aws_iam_role" "attached" {
  name               = "${var.prefix}-attached"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "queues" {
  name = "AmazonSQSFullAccess-needed"
  role = aws_iam_role.attached.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = ["arn:aws:sqs:us-east-1:123456789012:${var.prefix}-jobs"]
      },
    ]
  })
}

# statements of a number that is computed
data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = ["jobs"]
    content {
      actions   = ["sqs:SendMessage", "sqs:PurgeQueue"]
      resources = ["arn:aws:sqs:us-east-1:123456789012:${var.prefix}-${statement.value}"]
    }
  }
}

resource "aws_iam_role" "dynamic" {
  name               = "${var.prefix}-dynamic"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "dynamic" {
  name   = "dynamic"
  role   = aws_iam_role.dynamic.id
  policy = data.aws_iam_policy_document.dynamic.json
}
