# The role that X-Ray Least Privilege assumes from GitHub Actions, and GitHub's OIDC provider where the account has none.

terraform {
  required_version = ">= 1.2"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

variable "role_name" {
  type    = string
  default = "least-privilege-scan"
  validation {
    condition     = can(regex("^[\\w+=,.@-]{1,64}$", var.role_name))
    error_message = "IAM takes 1 to 64 letters, digits and +=,.@_- in a role's name."
  }
}

variable "github_organization" {
  type        = string
  description = "The repository's owner, in GitHub's own upper and lower case"
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9_-]*$", var.github_organization))
    error_message = "Give the owner's name alone."
  }
}

variable "github_repository" {
  type        = string
  description = "The repository's name without its owner, in GitHub's own upper and lower case"
  validation {
    condition     = can(regex("^[A-Za-z0-9._-]+$", var.github_repository))
    error_message = "Give the repository's name without its owner."
  }
}

variable "github_organization_id" {
  type        = string
  description = "The owner's number, which tokens of repositories made or renamed since 15 July 2026 carry"
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_organization_id))
    error_message = "Give a number."
  }
}

variable "github_repository_id" {
  type        = string
  description = "The repository's number, which goes with the owner's"
  default     = ""
  validation {
    condition     = can(regex("^[0-9]*$", var.github_repository_id))
    error_message = "Give a number."
  }
}

variable "pull_requests" {
  type        = bool
  description = "Whether jobs of pull requests may assume the role"
  default     = true
}

variable "branch" {
  type        = string
  description = "The branch whose jobs may assume the role; a * in it stands for any text; empty for none"
  default     = "main"
  validation {
    condition     = can(regex("^[^\\s:$~^\\\\\\[]*$", var.branch))
    error_message = "Give a branch's name without refs/heads/."
  }
}

variable "environment" {
  type        = string
  description = "The environment whose jobs may assume the role; empty for none"
  default     = ""
  validation {
    condition     = can(regex("^[^*?$:]*$", var.environment))
    error_message = "Give an environment's name, without wildcards."
  }
}

variable "job_workflow_ref" {
  type        = string
  description = "The reusable workflow, with its ref, whose jobs alone may assume the role, like ORG/workflows/.github/workflows/least-privilege.yml@refs/heads/main; empty for any"
  default     = ""
  validation {
    condition     = can(regex("^$|^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/[.]github/workflows/[A-Za-z0-9_.-]+[.]ya?ml@[A-Za-z0-9_./-]+$", var.job_workflow_ref))
    error_message = "Give OWNER/REPOSITORY/.github/workflows/FILE@REF, without wildcards."
  }
}

variable "create_provider" {
  type        = bool
  description = "Whether to create GitHub's OIDC provider, of which an account has one at most"
  default     = true
}

variable "validate_with_aws" {
  type        = bool
  description = "Whether to allow what the input validate-with-aws asks"
  default     = false
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition

  # The second form is that since 15 July 2026: no wildcard in place of a number, which would let in a later owner of the name.
  repositories = concat(
    ["repo:${var.github_organization}/${var.github_repository}"],
    var.github_repository_id == "" ? [] : [
      "repo:${var.github_organization}@${var.github_organization_id}/${var.github_repository}@${var.github_repository_id}"
    ]
  )
  occasions = concat(
    var.pull_requests ? ["pull_request"] : [],
    var.branch == "" ? [] : ["ref:refs/heads/${var.branch}"],
    var.environment == "" ? [] : ["environment:${var.environment}"]
  )
  subjects = [for pair in setproduct(local.repositories, local.occasions) : join(":", pair)]
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "scan" {
  name        = var.role_name
  description = "Reads traces, workloads and roles for X-Ray Least Privilege"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Federated = var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : "arn:${local.partition}:iam::${local.account}:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          # What a pull request changes of its own workflows makes no token that the role trusts, where the workflow is pinned.
          StringEquals = merge(
            { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" },
            var.job_workflow_ref == "" ? {} : { "token.actions.githubusercontent.com:job_workflow_ref" = var.job_workflow_ref }
          )
          StringLike = { "token.actions.githubusercontent.com:sub" = local.subjects }
        }
      }
    ]
  })

  lifecycle {
    precondition {
      condition     = (var.github_organization_id == "") == (var.github_repository_id == "")
      error_message = "Give both github_organization_id and github_repository_id, or neither."
    }
    precondition {
      condition     = length(local.occasions) > 0
      error_message = "Give branch or environment, or set pull_requests to true."
    }
  }
}

resource "aws_iam_role_policy" "scan" {
  name = "scan"
  role = aws_iam_role.scan.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        # IAM takes no resource for these actions
        {
          Sid    = "ReadTracesAndWorkloads"
          Effect = "Allow"
          Action = [
            "xray:GetTraceSummaries",
            "xray:BatchGetTraces",
            # optional: how many requests there were
            "cloudwatch:GetMetricData",
            "cloudwatch:ListMetrics",
            "xray:GetTraceSegmentDestination",
            "xray:GetIndexingRules",
            "logs:DescribeLogGroups",
            "logs:GetQueryResults",
            "logs:StopQuery",
            "lambda:ListEventSourceMappings",
            "ecs:DescribeTaskDefinition",
            "ec2:DescribeInstances"
          ]
          Resource = "*"
        },
        # where Transaction Search keeps spans, if it is on
        {
          Sid      = "ReadSpans"
          Effect   = "Allow"
          Action   = "logs:StartQuery"
          Resource = "arn:${local.partition}:logs:*:${local.account}:log-group:aws/spans:*"
        },
        # traces may name functions of every region
        {
          Sid    = "ReadFunctions"
          Effect = "Allow"
          Action = [
            "lambda:GetFunctionConfiguration",
            "lambda:ListFunctionEventInvokeConfigs"
          ]
          Resource = "arn:${local.partition}:lambda:*:${local.account}:function:*"
        },
        {
          Sid      = "ReadStateMachines"
          Effect   = "Allow"
          Action   = "states:DescribeStateMachine"
          Resource = "arn:${local.partition}:states:*:${local.account}:stateMachine:*"
        },
        {
          Sid      = "ReadInstanceProfiles"
          Effect   = "Allow"
          Action   = "iam:GetInstanceProfile"
          Resource = "arn:${local.partition}:iam::${local.account}:instance-profile/*"
        },
        {
          Sid    = "ReadRoles"
          Effect = "Allow"
          Action = [
            "iam:GetRole",
            "iam:ListRolePolicies",
            "iam:GetRolePolicy",
            "iam:ListAttachedRolePolicies"
          ]
          Resource = "arn:${local.partition}:iam::${local.account}:role/*"
        },
        {
          Sid    = "ReadManagedPolicies"
          Effect = "Allow"
          Action = [
            "iam:GetPolicy",
            "iam:GetPolicyVersion"
          ]
          Resource = [
            "arn:${local.partition}:iam::${local.account}:policy/*",
            "arn:${local.partition}:iam::aws:policy/*"
          ]
        }
      ],
      # IAM takes no resource for these actions either
      var.validate_with_aws ? [
        {
          Sid    = "ValidatePolicies"
          Effect = "Allow"
          Action = [
            "iam:SimulateCustomPolicy",
            "access-analyzer:ValidatePolicy",
            "access-analyzer:CheckNoNewAccess"
          ]
          Resource = "*"
        }
      ] : []
    )
  })
}

output "role_arn" {
  description = "The action's input role-to-assume"
  value       = aws_iam_role.scan.arn
}
