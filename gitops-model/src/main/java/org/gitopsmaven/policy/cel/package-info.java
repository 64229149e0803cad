/**
 * Policies written in CEL: ValidatingAdmissionPolicy with its bindings and parameters, Kyverno's ValidatingPolicy, and
 * Gatekeeper templates with CEL. All become one kind of program, compiled once.
 */
@NullMarked
package org.gitopsmaven.policy.cel;

import org.jspecify.annotations.NullMarked;
