/**
 * What Kyverno's classic policies have in common whatever language a rule is written in: which objects a rule concerns,
 * and the rules that are made of rules about pods.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno;

import org.jspecify.annotations.NullMarked;
