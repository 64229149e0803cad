/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.Optional;
import org.gitopsmaven.yaml.YamlMapping;

/** Finds ConfigMaps and Secrets of the repository. */
public interface ObjectLookup {

    /** The object, if the repository has it. */
    Optional<YamlMapping> find(FluxReference reference);
}
