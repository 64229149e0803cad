package replicas_test

import data.replicas

web(count) := {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": count}}

test_two_replicas_pass if {
	count(replicas.deny) == 0 with input as web(2)
	count(replicas.warn) == 0 with input as web(2)
}

test_one_replica_warns if {
	replicas.warn["Deployment web has one replica: it is gone while it is rolled out"] with input as web(1)
}

test_no_replica_is_refused if replicas.deny["Deployment web runs nowhere"] with input as web(0)

test_other_kinds_pass if count(replicas.deny) == 0 with input as {"kind": "Service", "metadata": {"name": "web"}}
