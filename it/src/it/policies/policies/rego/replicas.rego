# As for conftest: every deny and violation is an error, every warn a warning.
package replicas

import data.lib.workloads

deny contains msg if {
	workloads.replicated
	workloads.replicas < 1
	msg := sprintf("%s %s runs nowhere", [input.kind, input.metadata.name])
}

warn contains msg if {
	workloads.replicated
	workloads.replicas == 1
	msg := sprintf("%s %s has one replica: it is gone while it is rolled out", [input.kind, input.metadata.name])
}

exception contains [""] if input.metadata.annotations["policies.example.com/single"] == "true"
