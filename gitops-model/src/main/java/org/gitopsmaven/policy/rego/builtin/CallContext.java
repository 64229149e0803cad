/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.List;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What a builtin may know of the evaluation that calls it. */
public interface CallContext {

    /** The time of the evaluation in nanoseconds since 1970: the same for all its calls. */
    long now();

    /** How many elements or characters a result may have. */
    int largest();

    /**
     * A compiled regular expression.
     *
     * @throws BuiltinException when the text is none
     */
    Regex regex(String text);

    void print(String text);

    /** Notes that a builtin was asked for what a build cannot know. */
    void refuse(String builtin);

    /** The answer that was given to a question before, for builtins that would give another one each time. */
    @Nullable
    Value remembered(List<Value> question);

    void remember(List<Value> question, Value answer);
}
