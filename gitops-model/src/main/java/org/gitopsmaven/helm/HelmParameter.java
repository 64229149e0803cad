/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

/**
 * A single value, over all layers of values.
 *
 * @param expression as Helm's own option takes it: {@code image.tag=1.2,args={a,b},hosts[0].name=x}
 */
public record HelmParameter(Kind kind, String expression) {

    /** Which of Helm's options it is. Helm obeys all of one before the next, whatever the order they are given in. */
    public enum Kind {
        /** {@code --set}: numbers, booleans and null are what they look like. */
        SET,
        /** {@code --set-string}: everything is text. */
        SET_STRING,
        /** {@code --set-file}: what stands after {@code =} is the path of a file with the text. */
        SET_FILE
    }

    public static HelmParameter set(String expression) {
        return new HelmParameter(Kind.SET, expression);
    }

    public static HelmParameter setString(String expression) {
        return new HelmParameter(Kind.SET_STRING, expression);
    }

    public static HelmParameter setFile(String expression) {
        return new HelmParameter(Kind.SET_FILE, expression);
    }
}
