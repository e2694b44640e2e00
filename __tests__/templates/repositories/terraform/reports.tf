resource "aws_iam_role" "reports" {
  name = "${var.prefix}-reports"
  assume_role_policy = <<-EOF
    { "Version": "2012-10-17", "Statement": [] }
  EOF
}

resource "aws_iam_policy" "reports" {
  name = "${var.prefix}-reports-read"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:Query", "dynamodb:Scan"]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = "s3:ListAllMyBuckets"
        Resource = "*"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "reports" {
  role       = aws_iam_role.reports.name
  policy_arn = aws_iam_policy.reports.arn
}
