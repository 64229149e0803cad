/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;

/** Answers the questions that policies ask of a cluster, a registry or a server, from what was supplied. */
public interface ClusterAnswers {

    /**
     * The answer to a question.
     *
     * @param question what is asked: {@code resource.get}, {@code resource.list}, {@code image}, {@code global},
     *     {@code http.get} …
     * @throws FunctionFault {@link FunctionFault#unknowable} when nobody supplied an answer
     */
    Object answer(String question, List<Object> arguments);
}
