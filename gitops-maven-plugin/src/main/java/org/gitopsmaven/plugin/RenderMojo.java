/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.*;

@Mojo(name = "render", requiresProject = false, threadSafe = true, defaultPhase = LifecyclePhase.PACKAGE)
public class RenderMojo extends AbstractMojo {
    public void execute() {
        getLog().info("x");
    }
}
