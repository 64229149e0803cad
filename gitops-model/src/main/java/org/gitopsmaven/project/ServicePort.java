/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** The well-known port of the protocol in front of the port of the container. */
final class ServicePort implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        Port traffic = application.endpoints().traffic();
        if (traffic == null) {
            return;
        }
        object.in("spec")
                .item("ports")
                .put("name", traffic.name())
                .put("port", traffic.name().equals(Port.HTTPS) ? 443 : 80)
                .put("targetPort", traffic.name())
                .put("protocol", "TCP");
    }
}
