/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import java.util.function.Consumer;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;

/** Something that values of a type must fulfil beyond being of that type. Those it does not concern fulfil it. */
public interface Constraint {

    /** Hands what is wrong with the value to {@code found}. */
    void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found);
}
