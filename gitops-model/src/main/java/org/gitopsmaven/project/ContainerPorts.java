/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** The ports of the container, by the names that probes and the Service use. */
final class ContainerPorts implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        for (Port port : application.endpoints().ports()) {
            Decorator.container(object)
                    .item("ports")
                    .put("name", port.name())
                    .put("containerPort", port.number())
                    .put("protocol", "TCP");
        }
    }
}
