package org.gitopsmaven.policy.cel;

import java.util.function.Consumer;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;

/** A compiled policy of one of the kinds that are written in CEL. */
interface CelPolicy {

    /** Holds one object to the policy. */
    void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results);
}
