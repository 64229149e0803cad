/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole pattern of a rule, compiled. Has no state. */
public final class ValuePattern {

    /** What a pattern says of a value. */
    public enum Verdict {
        MATCH,
        /** Its anchors let the value go. */
        SKIP,
        FAIL,
        /** It failed, and a key that it is conditional on is nowhere, so that nobody can say where. */
        ERROR
    }

    /**
     * What became of a match.
     *
     * @param path where it failed, with slashes; empty where nobody can say
     * @param steps the same step by step
     */
    public record Result(Verdict verdict, String path, List<String> steps, String message) {

        static final Result MATCH = new Result(Verdict.MATCH, "", List.of(), "");
    }

    private final Pattern pattern;

    private ValuePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static ValuePattern of(@Nullable Object pattern) {
        return new ValuePattern(Pattern.of(pattern));
    }

    public Result match(@Nullable Object value) {
        AnchorsSeen seen = new AnchorsSeen();
        Mismatch mismatch = pattern.match(value, Place.ROOT, seen);
        if (mismatch == null) {
            return Result.MATCH;
        }
        if (mismatch.skips()) {
            return new Result(Verdict.SKIP, "", List.of(), mismatch.message());
        }
        boolean known = mismatch.kind() == Mismatch.Kind.NEGATION || !seen.misses();
        return new Result(
                known ? Verdict.FAIL : Verdict.ERROR,
                known ? mismatch.place().toString() : "",
                mismatch.place().steps(),
                mismatch.message());
    }
}
