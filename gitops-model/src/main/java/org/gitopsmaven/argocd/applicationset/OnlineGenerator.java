/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;

/** A generator that cannot be run without network or cluster. */
record OnlineGenerator(String reason) implements Generator {

    @Override
    public List<GoMap> generate(FieldReader fields) {
        throw NotRenderedException.unsupported("not expanded: the generator " + reason, fields.location(), null);
    }
}
