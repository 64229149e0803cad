/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.report.GoText;

/** Reads an index as {@code strconv.Atoi} does. */
final class GoIndex {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

    private GoIndex() {}

    /** The number; one too large for any list stays just that. */
    static int parse(String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw fault(text, "invalid syntax");
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() > 63) {
            throw fault(text, "value out of range");
        }
        return number.bitLength() < 32 ? number.intValue() : number.signum() * Integer.MAX_VALUE;
    }

    private static KustomizeException fault(String text, String why) {
        return new KustomizeException("strconv.Atoi: parsing " + GoText.quote(text) + ": " + why);
    }
}
