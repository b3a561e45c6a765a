// The address that people type, without its secret: "school.example/join".

export const joinAddress = (joinUrl: string): string => `${new URL(joinUrl, location.href).host}/join`;
