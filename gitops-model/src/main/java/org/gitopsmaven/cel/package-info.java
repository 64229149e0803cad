/**
 * The Common Expression Language as Kubernetes has it, for rules of CRDs and for policies: compiles expressions once and
 * evaluates them within limits. The library behind it is not seen from outside.
 */
@NullMarked
package org.gitopsmaven.cel;

import org.jspecify.annotations.NullMarked;
