/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreetingControllerTest {

    @Test
    void greetsByNameWithTheConfiguredSalutation() {
        GreetingController controller = new GreetingController("Good morning");

        assertThat(controller.greet("Ada").message()).isEqualTo("Good morning, Ada!");
    }
}
