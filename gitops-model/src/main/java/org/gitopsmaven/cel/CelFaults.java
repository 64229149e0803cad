/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import com.google.re2j.PatternSyntaxException;
import dev.cel.common.exceptions.CelIterationLimitExceededException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.cel.function.FunctionFault;

/** What went wrong in an evaluation, without the words that the library puts around it. */
final class CelFaults {

    private static final int DEEPEST = 16;
    private static final Pattern PLACE = Pattern.compile("^(evaluation error( at <input>:\\d+)?: )+");

    private static final Pattern INNER = Pattern.compile(
            "ErrorValue\\{exprId=\\d+, value=(?:(?:[\\w.]+Exception|[\\w.]+Fault|unknowable): )*(.*)\\}$",
            Pattern.DOTALL);

    private CelFaults() {}

    /** Whether a function said that only a cluster could tell. */
    static boolean isUnknowable(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CelException inner) {
                return inner.isUnknowable();
            }
            if (cause instanceof FunctionFault function) {
                return function.isUnknowable();
            }
            cause = cause.getCause();
        }
        return String.valueOf(fault.getMessage()).contains(FunctionFault.UNKNOWABLE);
    }

    static String message(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CelException inner) {
                return inner.message();
            }
            if (cause instanceof CelIterationLimitExceededException) {
                return "stopped after " + Environment.MOST_STEPS + " steps of comprehensions";
            }
            if (cause instanceof FunctionFault || cause instanceof PatternSyntaxException) {
                return String.valueOf(cause.getMessage());
            }
            cause = cause.getCause();
        }
        return plain(String.valueOf(fault.getMessage()));
    }

    /** Where something fails beside an {@code ||}, the message is the text of a value that holds the fault. */
    private static String plain(String message) {
        Matcher inner = INNER.matcher(message);
        return inner.find() ? inner.group(1) : PLACE.matcher(message).replaceFirst("");
    }
}
