package lib.workloads

replicated if input.kind in {"Deployment", "StatefulSet"}

default replicas := 1

replicas := input.spec.replicas
